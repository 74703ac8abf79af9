import type { Bytes } from '#electron/import/open-file.ts'

/** An entry as the archive's directory tells it; sizes in bytes. `method` 0: stored, 8: deflated. */
export type ZipEntry = {
  readonly name: string
  readonly offset: number
  readonly packed: number
  readonly inflated: number
  readonly method: number
  readonly encrypted: boolean
}

/** The end record with its longest comment; what an honest deck's directory stays below, in bytes and entries. */
const END_SIZE = 22
const LONGEST_END = END_SIZE + 0xffff
const LARGEST_DIRECTORY = 8_000_000
const MOST_ENTRIES = 50_000

const END_MARK = 0x06054b50
const ENTRY_MARK = 0x02014b50
const ENTRY_SIZE = 46

const names = new TextDecoder()

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

type Directory = { readonly offset: number; readonly size: number; readonly entries: number }

/** Where the directory stands; null without an end record. Archives above 4 GB are not read. */
const directoryOf = (bytes: Bytes): Directory | null => {
  const from = Math.max(0, bytes.size - LONGEST_END)
  const tail = viewOf(bytes.read(from, LONGEST_END))
  for (let at = tail.byteLength - END_SIZE; at >= 0; at -= 1)
    if (tail.getUint32(at, true) === END_MARK)
      return {
        entries: tail.getUint16(at + 10, true),
        size: tail.getUint32(at + 12, true),
        offset: tail.getUint32(at + 16, true),
      }
  return null
}

const entryAt = (
  directory: Uint8Array,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } | null => {
  const view = viewOf(directory)
  if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY_MARK) return null
  const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true)
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > view.byteLength) return null
  return {
    next,
    entry: {
      name: names.decode(directory.subarray(at + ENTRY_SIZE, nameEnd)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      inflated: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    },
  }
}

/** All entries of a zip archive as its directory lists them; null when it is none, is cut short or lists too many. Format: PKWARE APPNOTE 6.3, 4.3. */
export const centralEntries = (bytes: Bytes): readonly ZipEntry[] | null => {
  const found = directoryOf(bytes)
  if (found === null || found.size > LARGEST_DIRECTORY || found.entries > MOST_ENTRIES) return null
  const directory = bytes.read(found.offset, found.size)
  const entries: ZipEntry[] = []
  let at = 0
  while (entries.length < found.entries) {
    const read = entryAt(directory, at)
    if (read === null) return null
    entries.push(read.entry)
    at = read.next
  }
  return entries
}
