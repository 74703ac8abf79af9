import { readSync } from 'node:fs'
import { systemCode } from '#electron/failure.ts'

const PIECE = 1024 * 1024
const STDIN = 0
/** How long to wait for who writes more slowly than is read, in ms. */
const PATIENCE = 10

const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE)

/** How many bytes came; 0 at the end. */
const readInto = (piece: Uint8Array): number => {
  for (;;)
    try {
      return readSync(STDIN, piece)
    } catch (error) {
      // Windows says the end in this way.
      if (systemCode(error) === 'EOF') return 0
      if (systemCode(error) !== 'EAGAIN') throw error
      pause()
    }
}

const nextPiece = (): Uint8Array<ArrayBuffer> => {
  const piece = new Uint8Array(PIECE)
  return piece.slice(0, readInto(piece))
}

/** All that is piped in; null when it is more than `limit` bytes: then no more of it is read. Throws when it cannot be read. */
export const pipedIn = (limit: number): Uint8Array<ArrayBuffer> | null => {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let piece = nextPiece(); piece.length > 0; piece = nextPiece()) {
    size += piece.length
    if (size > limit) return null
    pieces.push(piece)
  }
  return new Uint8Array(Buffer.concat(pieces))
}
