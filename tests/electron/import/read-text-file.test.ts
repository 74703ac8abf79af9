import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { LARGEST_TEXT_FILE, readTextFile } from '#electron/import/read-text-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'dry-run-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fileOf = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

test('UTF-8 is read as it stands', async () => {
  expect(await readTextFile(fileOf('utf8.md', '# 導入 — 5分\r\n'))).toBe('# 導入 — 5分\r\n')
})

test('an empty file is an empty text', async () => {
  expect(await readTextFile(fileOf('empty.md', ''))).toBe('')
})

test('a byte order mark of UTF-8 is left out', async () => {
  expect(await readTextFile(fileOf('bom.md', '\uFEFF# Title'))).toBe('# Title')
})

test('UTF-16 is told by its byte order mark, in either order', async () => {
  const little = Buffer.from('\uFEFF# 導入 5m', 'utf16le')
  const big = Buffer.from(little).swap16()
  expect(await readTextFile(fileOf('le.md', little))).toBe('# 導入 5m')
  expect(await readTextFile(fileOf('be.md', big))).toBe('# 導入 5m')
})

test('what is no UTF-8 is read as Shift_JIS', async () => {
  const shiftJis = bytes(0x23, 0x20, 0x93, 0xb1, 0x93, 0xfc, 0x20, 0x35, 0x95, 0xaa)
  expect(await readTextFile(fileOf('sjis.md', shiftJis))).toBe('# 導入 5分')
})

test.each([
  ['NUL bytes', bytes(0x23, 0x00, 0x41)],
  ['NUL after a mark of UTF-16', bytes(0xff, 0xfe, 0x41, 0x00, 0x00, 0x00)],
  ['half a character of UTF-16', bytes(0xff, 0xfe, 0x41)],
  ['bytes that are neither UTF-8 nor Shift_JIS', bytes(0x41, 0xff, 0xfd, 0xa0)],
])('%s are refused as no text', async (name, content) => {
  await expect(readTextFile(fileOf(name, content))).rejects.toMatchObject({ code: 'file-not-text' })
})

test('a file of the largest size is read, one byte more is refused', async () => {
  const largest = 'a'.repeat(LARGEST_TEXT_FILE)
  expect(await readTextFile(fileOf('largest.md', largest))).toHaveLength(LARGEST_TEXT_FILE)
  await expect(readTextFile(fileOf('larger.md', `${largest}a`))).rejects.toMatchObject({
    code: 'file-too-large',
  })
})

test('a huge file is refused by its size, not by reading it', async () => {
  const path = fileOf('huge.md', '')
  execFileSync('truncate', ['--size=1T', path])
  await expect(readTextFile(path)).rejects.toMatchObject({ code: 'file-too-large' })
})

test('a folder and a missing file are unreadable', async () => {
  mkdirSync(join(folder, 'deck.md'))
  await expect(readTextFile(join(folder, 'deck.md'))).rejects.toMatchObject({ code: 'file-unreadable' })
  await expect(readTextFile(join(folder, 'gone.md'))).rejects.toMatchObject({ code: 'file-unreadable' })
})
