import { readSync } from 'node:fs'

const PIECE = 1024 * 1024
const STDIN = 0

const nextPiece = (): Uint8Array<ArrayBuffer> => {
  const piece = new Uint8Array(PIECE)
  return piece.subarray(0, readSync(STDIN, piece))
}

/** All that is piped in; null when it is more than `limit` bytes: then no more of it is read. Throws when it cannot be read. */
export const pipedIn = (limit: number): Uint8Array<ArrayBuffer> | null => {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let piece = nextPiece(); piece.length > 0; piece = nextPiece()) {
    size += piece.length
    if (size > limit) return null
    pieces.push(piece.slice())
  }
  return new Uint8Array(Buffer.concat(pieces))
}
