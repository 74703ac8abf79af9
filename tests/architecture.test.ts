import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, loadedWith, sourcesOf, violation } from '#tests/fences/imports.ts'

const root = join(import.meta.dirname, '..')
const folders = ['shared', 'electron', 'renderer']
const sources = sourcesOf(root, folders)
const imports = sources.flatMap((file) => importsOf(root, file))

const countOnDisk = (folder: string): number =>
  readdirSync(join(root, folder), { withFileTypes: true }).reduce(
    (count, entry) =>
      count +
      (entry.isDirectory() ? countOnDisk(join(folder, entry.name)) : Number(/\.tsx?$/.test(entry.name))),
    0,
  )

test('every import of every source keeps to the table of who may import whom', () => {
  expect(imports.map(violation).filter((reason) => reason !== null)).toEqual([])
})

const reachedFrom = (entry: string): readonly string[] => {
  const reached = new Set([entry])
  for (const file of reached)
    if (sources.includes(file)) for (const path of loadedWith(root, file)) reached.add(path)
  return [...reached]
}

test('no parser of files from outside is loaded with the main process', () => {
  const parsers =
    /^(shared\/outline\/(read-outline|deck\/|livesplit\/|xml\/)|electron\/import\/(read-deck|deck-reply|pptx\/))/
  const inMain = [...reachedFrom('electron/main.ts'), ...reachedFrom('electron/windows/serve-desk.ts')]
  expect(inMain.filter((file) => parsers.test(file))).toEqual([])
  expect(reachedFrom('electron/import/outline-worker.ts').some((file) => parsers.test(file))).toBe(true)
})

test('what only answers a window is not loaded before it is open', () => {
  const first = reachedFrom('electron/main.ts')
  expect(first).toContain('electron/windows/open-desk.ts')
  expect(first).not.toContain('zod')
  expect(first).not.toContain('electron-log/main')
})

test('the test looked at every source there is', () => {
  expect(sources.length).toBe(folders.reduce((count, folder) => count + countOnDisk(folder), 0))
  expect(imports.length).toBeGreaterThan(sources.length)
})

test.each([
  [
    'the domain reaching for storage',
    'shared/domain/talk.ts',
    '#electron/ipc/fail.ts',
    'electron/ipc/fail.ts',
  ],
  [
    'the domain reaching for the catalogues',
    'shared/domain/talk.ts',
    '#shared/i18n/verdict.ts',
    'shared/i18n/verdict.ts',
  ],
  ['a pure file using Node', 'shared/outline/outline.ts', 'node:fs', 'node:fs'],
  ['storage using Electron', 'electron/storage/database.ts', 'electron', 'electron'],
  ['the main process using a screen', 'electron/main.ts', '#renderer/words.ts', 'renderer/words.ts'],
  ['the store using React', 'renderer/store/notices.ts', 'react', 'react'],
  [
    'a part knowing the store',
    'renderer/ui/button.tsx',
    '#renderer/store/state.ts',
    'renderer/store/state.ts',
  ],
  [
    'a feature using another',
    'renderer/features/cuts/cuts-screen.tsx',
    '#renderer/features/report/x.ts',
    'renderer/features/report/x.ts',
  ],
  ['a source using a test', 'electron/main.ts', '#tests/setup.ts', 'tests/setup.ts'],
  ['a way up by dots', 'electron/ipc/answer.ts', '../storage/database.ts', 'electron/storage/database.ts'],
  ['an import that leads nowhere', 'electron/main.ts', './gone.ts', null],
])('the table bites on %s', (_case, from, specifier, to) => {
  expect(violation({ from, specifier, to })).not.toBeNull()
})
