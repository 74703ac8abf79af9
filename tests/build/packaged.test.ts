import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packagedIn } from '#build/packaged.mjs'
import { tempFolder } from './runtime-builders.ts'

const releaseOf = (...files: readonly string[]): string => {
  const release = tempFolder()
  for (const file of files) {
    mkdirSync(join(release, file, '..'), { recursive: true })
    writeFileSync(join(release, file), '')
  }
  return release
}

test.each([
  ['x64', 'linux-unpacked/dryrun'],
  ['x64', 'win-unpacked/Dry Run.exe'],
  ['arm64', 'linux-arm64-unpacked/dryrun'],
  ['arm64', 'win-arm64-unpacked/Dry Run.exe'],
  ['arm64', 'mac-arm64/Dry Run.app/Contents/MacOS/Dry Run'],
  ['arm64', 'mac-universal/Dry Run.app/Contents/MacOS/Dry Run'],
])('on %s the package is found in %s', (arch, file) => {
  const release = releaseOf(file, 'builder-debug.yml')
  expect(packagedIn(release, arch)).toBe(join(release, file))
})

test('of several packages the one for this architecture is tried', () => {
  const release = releaseOf('linux-unpacked/dryrun', 'linux-arm64-unpacked/dryrun')
  expect(packagedIn(release, 'x64')).toBe(join(release, 'linux-unpacked/dryrun'))
  expect(packagedIn(release, 'arm64')).toBe(join(release, 'linux-arm64-unpacked/dryrun'))
})

test('without a package, or without the folder, there is none', () => {
  expect(packagedIn(releaseOf('notes.txt'), 'x64')).toBeUndefined()
  expect(packagedIn(join(tempFolder(), 'release'), 'x64')).toBeUndefined()
})
