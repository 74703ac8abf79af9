import { expect, test } from 'vitest'
import config from '#build/electron-builder.config.mjs'
import { OUTLINE_EXTENSIONS } from '#electron/import/outline-extensions.ts'

const offered = [config.mac?.fileAssociations ?? []].flat()

test('the packaged app offers itself for every kind of file that it reads, its own included', () => {
  const extensions = offered.flatMap(({ ext }) => ext)
  expect(extensions.toSorted()).toEqual([...OUTLINE_EXTENSIONS, 'json'].toSorted())
})

test('it is nobody’s program of choice: what opened a deck before still does', () => {
  expect(offered.map(({ rank }) => rank)).toEqual(offered.map(() => 'Alternate'))
  expect(config.win).not.toHaveProperty('fileAssociations')
  expect(config).not.toHaveProperty('fileAssociations')
})
