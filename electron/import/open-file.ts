import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Bytes that are read in pieces, so that what is not wanted of a large file never is in memory. Reads beyond the end give less. */
export type Bytes = {
  readonly size: number
  readonly read: (from: number, length: number) => Uint8Array
}

/** Bytes that are in memory already. */
export const inMemory = (bytes: Uint8Array): Bytes => ({
  size: bytes.length,
  read: (from, length) => bytes.subarray(from, from + length),
})

const piecesOf = (file: number, size: number): Bytes => ({
  size,
  read: (from, length) => {
    const piece = new Uint8Array(Math.max(0, Math.min(length, size - from)))
    return piece.subarray(0, readSync(file, piece, 0, piece.length, from))
  },
})

/** Reads from an ordinary file and closes it; null when it is none, or whatever goes wrong with it. */
export const withFile = <Value>(path: string, read: (bytes: Bytes) => Value): Value | null => {
  let file: number | null = null
  try {
    file = openSync(path, 'r')
    const found = fstatSync(file)
    return found.isFile() ? read(piecesOf(file, found.size)) : null
  } catch {
    return null
  } finally {
    if (file !== null) closeSync(file)
  }
}
