import { z } from 'zod'
import { LARGEST_DROPPED } from './dropped-limit.ts'

/** The bytes of a file that was dropped on a window. Told by what they are, not by their class: bytes that come from another window have another. */
export const droppedBytes = z.custom<Uint8Array<ArrayBuffer>>(
  (value) =>
    ArrayBuffer.isView(value) &&
    Object.prototype.toString.call(value) === '[object Uint8Array]' &&
    value.byteLength <= LARGEST_DROPPED,
)
