type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis'

/** The text in one encoding, its byte order mark left out; null when the bytes are not of that encoding. */
const decodeAs = (encoding: Encoding, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 is taken only with its byte order mark: without one every binary file would pass for it. */
const markedUtf16 = ([first, second]: Uint8Array): Encoding | null => {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Text of a file from anywhere: UTF-16 by its byte order mark, else UTF-8, else Shift_JIS (older Japanese Windows); null when it is none, or holds NUL. */
export const decodeText = (bytes: Uint8Array): string | null => {
  const utf16 = markedUtf16(bytes)
  const text =
    utf16 === null ? (decodeAs('utf-8', bytes) ?? decodeAs('shift_jis', bytes)) : decodeAs(utf16, bytes)
  return text === null || text.includes('\0') ? null : text
}
