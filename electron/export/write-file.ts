import { open, rename, rm } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'
import { Failure, systemCode } from '#electron/failure.ts'
import { syncFolder } from '#electron/storage/synced.ts'

/** Returns when the content is on the disk. Never over a file that is there. */
const writeNew = async (path: string, content: string | Uint8Array): Promise<void> => {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Writes a file whole or not at all: beside its place first, under a name of its own, then into it. Fails with disk-full or file-unwritable. */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  const unfinished = `${path}.${randomUUID().slice(0, 8)}.part`
  try {
    await writeNew(unfinished, content)
    await rename(unfinished, path)
    syncFolder(dirname(path))
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => null)
    const isFull = ['ENOSPC', 'EDQUOT'].includes(String(systemCode(error)))
    throw new Failure(isFull ? 'disk-full' : 'file-unwritable', { cause: error })
  }
}
