import { unzipSync } from 'fflate'

/** What an honest deck stays below: entries in all, parts that are read, bytes of one and of all of them once inflated, and how far one may grow. */
const MOST = {
  entries: 50_000,
  parts: 5000,
  partBytes: 20_000_000,
  bytes: 60_000_000,
  ratio: 200,
  smallBytes: 1_000_000,
} as const

/** The parts of a zip archive by their name. */
export type Parts = ReadonlyMap<string, Uint8Array>

type Entry = { readonly name: string; readonly size: number; readonly originalSize: number }

const isOutside = (name: string): boolean =>
  name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')

/**
 * Inflates the entries that `wanted` names, and no other: pictures are never looked at. Null when it is no zip
 * archive, is cut short, or holds more than an honest deck does.
 */
export const unzipped = (bytes: Uint8Array, wanted: (name: string) => boolean): Parts | null => {
  let entries = 0
  let parts = 0
  let total = 0
  const take = ({ name, size, originalSize }: Entry): boolean => {
    entries += 1
    if (entries > MOST.entries) throw new RangeError('too many entries')
    if (isOutside(name) || !wanted(name)) return false
    parts += 1
    total += originalSize
    const grows = originalSize > MOST.smallBytes && originalSize > size * MOST.ratio
    if (parts > MOST.parts || originalSize > MOST.partBytes || total > MOST.bytes || grows)
      throw new RangeError('too large')
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: take })))
  } catch {
    return null
  }
}
