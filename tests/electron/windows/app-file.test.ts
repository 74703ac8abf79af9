import fc from 'fast-check'
import { sep } from 'node:path'
import { expect, test } from 'vitest'
import { fileOf } from '#electron/windows/app-file.ts'

const FOLDER = `${sep}app${sep}renderer`

test('an address of the app names a file inside its folder', () => {
  expect(fileOf('dryrun://app/index.html', FOLDER)).toBe(`${FOLDER}${sep}index.html`)
  expect(fileOf('dryrun://app/assets/a%20b.js', FOLDER)).toBe(`${FOLDER}${sep}assets${sep}a b.js`)
})

test('an address that leads out of the folder names nothing', () => {
  for (const path of ['..%2f..%2fpackage.json', 'assets/..%2f..%2f..%2fpackage.json', '..%2frenderer-old/x'])
    expect(fileOf(`dryrun://app/${path}`, FOLDER)).toBeNull()
})

test('an address of another host or one that cannot be read names nothing', () => {
  for (const url of [
    'dryrun://other/index.html',
    'https://app/index.html',
    'dryrun://app/%',
    'dryrun://app/%ff',
  ])
    expect(fileOf(url, FOLDER)).toBeNull()
})

test('whatever is asked for lies inside the folder, or is nothing', () => {
  const piece = fc.constantFrom('..', '.', '/', '%2f', '%2e%2e', '%5c', '\\\\', '%', 'a', '%00', '?', '#')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const file = fileOf(`dryrun://app/${pieces.join('')}`, FOLDER)
      expect(file === null || file.startsWith(FOLDER + sep)).toBe(true)
    }),
  )
})
