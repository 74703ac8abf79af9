import { inflateRawSync } from 'node:zlib'
import type { Bytes } from '#electron/import/open-file.ts'
import { partName } from './part-name.ts'
import { centralEntries, type ZipEntry } from './zip-entries.ts'

/** What an honest deck stays below: parts that are read, bytes of one and of all of them, packed as well as inflated, and how far one may grow. */
const MOST = {
  parts: 5000,
  partBytes: 20_000_000,
  bytes: 60_000_000,
  ratio: 200,
  smallBytes: 1_000_000,
} as const

const LOCAL_HEADER = 30
const LOCAL_MARK = 0x04034b50

/** The parts of a zip archive by their name as `partName` writes it. */
export type Parts = ReadonlyMap<string, Uint8Array>

const isOutside = (name: string): boolean => name.startsWith('/') || name.split('/').includes('..')

/** Entries may overlap, so that a small archive can name the same bytes many times: what each takes counts. */
const isTooMuch = (sizes: readonly number[]): boolean =>
  sizes.some((size) => size > MOST.partBytes) || sizes.reduce((total, size) => total + size, 0) > MOST.bytes

const isDishonest = ({ packed, inflated, method }: ZipEntry): boolean =>
  method === 0 ? packed !== inflated : inflated > MOST.smallBytes && inflated > packed * MOST.ratio

const isHostile = (entries: readonly ZipEntry[]): boolean =>
  entries.length > MOST.parts ||
  isTooMuch(entries.map(({ inflated }) => inflated)) ||
  isTooMuch(entries.map(({ packed }) => packed)) ||
  entries.some(isDishonest)

/** Into one piece of memory of the size that is said: more than that throws, and so does what is cut short. */
const inflatedTo = (data: Uint8Array, size: number): Uint8Array =>
  inflateRawSync(data, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) })

/** One entry inflated, never to more than it says; null when it is cut short, encrypted or packed in another way. */
const inflatedPart = (bytes: Bytes, { offset, packed, inflated, method, encrypted }: ZipEntry) => {
  const header = bytes.read(offset, LOCAL_HEADER)
  if (header.length < LOCAL_HEADER || encrypted) return null
  const view = new DataView(header.buffer, header.byteOffset, header.length)
  if (view.getUint32(0, true) !== LOCAL_MARK) return null
  const begin = offset + LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true)
  const data = bytes.read(begin, packed)
  if (data.length < packed) return null
  if (method === 0) return data
  return method === 8 ? inflatedTo(data, inflated) : null
}

/**
 * Inflates the entries that `wanted` names, and no other: pictures are never looked at. Null when it is no zip
 * archive, is cut short, or holds more than an honest deck does.
 */
export const unzipped = (bytes: Bytes, wanted: (name: string) => boolean): Parts | null => {
  const entries = (centralEntries(bytes) ?? [])
    .map((entry) => ({ ...entry, name: partName(entry.name) }))
    .filter(({ name }) => !isOutside(name) && wanted(name))
  if (isHostile(entries)) return null
  const parts = new Map<string, Uint8Array>()
  try {
    for (const entry of entries) {
      const part = inflatedPart(bytes, entry)
      if (part === null) return null
      parts.set(entry.name, part)
    }
  } catch {
    return null
  }
  return parts
}
