import { closeSync, fsyncSync, openSync } from 'node:fs'

const sync = (path: string, flags: 'r' | 'r+'): void => {
  const descriptor = openSync(path, flags)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Returns when what was written to a file is on the disk, not before. */
export const syncFile = (path: string): void => sync(path, 'r+')

/** The same for the names in a folder, as far as the system lets one: Windows and some network disks do not, and what was written is there all the same. */
export const syncFolder = (path: string): void => {
  try {
    sync(path, 'r')
  } catch {
    // Nothing that a speaker could do, and nothing that failed.
  }
}
