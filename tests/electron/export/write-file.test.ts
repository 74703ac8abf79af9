import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeWhole } from '#electron/export/write-file.ts'
import { temporaryFolder } from '#tests/builders/make-desk.ts'

test('what is written takes the place of what was there, and leaves nothing beside it', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'report.md')
  await writeWhole(path, 'first')
  await writeWhole(path, 'second')
  expect(readFileSync(path, 'utf8')).toBe('second')
  expect(readdirSync(folder)).toEqual(['report.md'])
})

test('a file that looks like half of ours is somebody else’s, and stays', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'report.md.part'), 'theirs')
  await writeWhole(join(folder, 'report.md'), 'ours')
  expect(readFileSync(join(folder, 'report.md.part'), 'utf8')).toBe('theirs')
})

test('two that are written to one place at once both come out whole', async () => {
  const path = join(temporaryFolder(), 'report.md')
  const texts = ['a', 'b'].map((letter) => letter.repeat(1_000_000))
  await Promise.all(texts.map((text) => writeWhole(path, text)))
  expect(texts).toContain(readFileSync(path, 'utf8'))
})

test('what cannot take its place leaves it as it was', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'report.md', 'inside'), { recursive: true })
  await expect(writeWhole(join(folder, 'report.md'), 'text')).rejects.toMatchObject({
    code: 'file-unwritable',
  })
  expect(readdirSync(folder)).toEqual(['report.md'])
})
