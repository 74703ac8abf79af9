import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { filesAmong, readOpened } from '#electron/import/opened-files.ts'
import { temporaryFolder } from '#tests/builders/make-desk.ts'

test('files among the arguments are those that are there: no switch, no folder, not the app itself', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'deck.md'), '# Hi')
  writeFileSync(join(folder, 'app'), '')
  writeFileSync(join(folder, '--flag'), '')
  mkdirSync(join(folder, 'slides'))
  const args = [join(folder, 'app'), '--flag', 'deck.md', 'slides', 'missing.md', join(folder, 'deck.md')]
  expect(filesAmong(args, folder)).toEqual([join(folder, 'deck.md'), join(folder, 'deck.md')])
})

test('a file may be named by its address, as Linux desktops do; an address of elsewhere is no file', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'my deck.md')
  writeFileSync(path, '# Hi')
  const args = [
    'app',
    pathToFileURL(path).href,
    'file://elsewhere/deck.md',
    'file://%00',
    'https://a.example/deck.md',
  ]
  expect(filesAmong(args, folder)).toEqual([path])
})

test('an opened file is read whole, under its own name; one that has gone has no bytes', () => {
  const path = join(temporaryFolder(), 'deck.md')
  writeFileSync(path, '# Hi')
  expect(readOpened(path)).toEqual({ name: 'deck.md', bytes: new TextEncoder().encode('# Hi') })
  expect(readOpened(`${path}x`)).toEqual({ name: 'deck.mdx', bytes: null })
})
