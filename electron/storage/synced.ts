import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Returns when what was written to a file is on the disk, not before. */
export const syncFile = (path: string): void => {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The same for the names in a folder, where the system lets a folder be opened; Windows does not, and needs it not. */
export const syncFolder = (path: string): void => {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
