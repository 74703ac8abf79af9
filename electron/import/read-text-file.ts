import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { Failure } from '#electron/failure.ts'
import { decodeText } from './decode-text.ts'

/** The largest outline that is read, in bytes: far more than any talk's outline, little enough to hold in memory twice. */
export const LARGEST_TEXT_FILE = 1024 * 1024

const sizeOf = async (path: string): Promise<number> => {
  const found = await stat(path)
  if (!found.isFile()) throw new Failure('file-unreadable')
  return found.size
}

/** Reads at most one byte more than may be: a file that grows while it is read cannot fill the memory. */
const readBytes = async (path: string): Promise<Uint8Array> =>
  buffer(createReadStream(path, { end: LARGEST_TEXT_FILE }))

const orUnreadable = async <Value>(reading: Promise<Value>): Promise<Value> => {
  try {
    return await reading
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('file-unreadable', { cause: error })
  }
}

/** The text of a file chosen by the speaker. Fails with file-too-large (over 1 MB), file-unreadable (missing, a folder, not permitted) or file-not-text. */
export const readTextFile = async (path: string): Promise<string> => {
  if ((await orUnreadable(sizeOf(path))) > LARGEST_TEXT_FILE) throw new Failure('file-too-large')
  const bytes = await orUnreadable(readBytes(path))
  if (bytes.length > LARGEST_TEXT_FILE) throw new Failure('file-too-large')
  const text = decodeText(bytes)
  if (text === null) throw new Failure('file-not-text')
  return text
}
