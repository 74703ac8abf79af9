import { join } from 'node:path'
import { expect, test } from 'vitest'
import { syncFile, syncFolder } from '#electron/storage/synced.ts'
import { temporaryFolder } from '#tests/builders/make-desk.ts'

test('a file that is not there cannot be synced; a folder that lets nobody sync it fails nothing', () => {
  const gone = join(temporaryFolder(), 'gone')
  expect(() => syncFile(gone)).toThrow('ENOENT')
  expect(() => syncFolder(gone)).not.toThrow()
})
