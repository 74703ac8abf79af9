import { rename, rm, writeFile } from 'node:fs/promises'
import { Failure } from '#electron/failure.ts'

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null

/** Writes a file whole or not at all: beside its place first, then into it. Fails with disk-full or file-unwritable. */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  const unfinished = `${path}.part`
  try {
    await writeFile(unfinished, content)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => null)
    const isFull = ['ENOSPC', 'EDQUOT'].includes(String(codeOf(error)))
    throw new Failure(isFull ? 'disk-full' : 'file-unwritable', { cause: error })
  }
}
