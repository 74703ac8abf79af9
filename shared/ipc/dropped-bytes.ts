import { z } from 'zod'

/** The largest file that a window may hand over, in bytes. */
export const LARGEST_DROPPED = 150 * 1024 * 1024

/** The bytes of a file that was dropped on a window. Told by what they are, not by their class: bytes that come from another window have another. */
export const droppedBytes = z.custom<Uint8Array<ArrayBuffer>>(
  (value) =>
    ArrayBuffer.isView(value) &&
    Object.prototype.toString.call(value) === '[object Uint8Array]' &&
    value.byteLength <= LARGEST_DROPPED,
)
