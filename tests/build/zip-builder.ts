import { crc32 } from 'node:zlib'

/** A file for a made zip; the mode is its Unix permissions. */
export type ZippedFile = { readonly name: string; readonly content: Buffer; readonly mode: number }

const UNIX = 3 << 8
const REGULAR_FILE = 0o100000

/** Makes an uncompressed zip as a Unix tool would (PKWARE APPNOTE 4.3). */
export const zipOf = (files: readonly ZippedFile[]): Buffer => {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const body = Buffer.concat([localHeader(file), Buffer.from(file.name), file.content])
    directory.push(directoryHeader(file, offset), Buffer.from(file.name))
    bodies.push(body)
    offset += body.length
  }
  const index = Buffer.concat(directory)
  return Buffer.concat([...bodies, index, endOfDirectory(files.length, index.length, offset)])
}

const localHeader = ({ name, content }: ZippedFile): Buffer => {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  writeSizes(header.subarray(14), name, content)
  return header
}

const directoryHeader = ({ name, content, mode }: ZippedFile, offset: number): Buffer => {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(UNIX | 20, 4)
  header.writeUInt16LE(20, 6)
  writeSizes(header.subarray(16), name, content)
  header.writeUInt32LE(((REGULAR_FILE | mode) << 16) >>> 0, 38)
  header.writeUInt32LE(offset, 42)
  return header
}

const writeSizes = (header: Buffer, name: string, content: Buffer): void => {
  header.writeUInt32LE(crc32(content), 0)
  header.writeUInt32LE(content.length, 4)
  header.writeUInt32LE(content.length, 8)
  header.writeUInt16LE(Buffer.byteLength(name), 12)
}

const endOfDirectory = (count: number, size: number, offset: number): Buffer => {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
