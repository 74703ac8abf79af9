import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

type Outcome = { readonly failed: boolean; readonly output: string }

const run = (tool: string, args: readonly string[], cwd: string): Outcome => {
  try {
    return {
      failed: false,
      output: execFileSync(join(root, 'node_modules/.bin', tool), args, { cwd, encoding: 'utf8' }),
    }
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
    return { failed: true, output }
  }
}

const folderBelow = (parent: string): string => {
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'fence-'))
  folders.push(folder)
  return folder
}

const compile = (area: string, text: string): Outcome => {
  const folder = folderBelow(join(root, 'out', 'fences'))
  writeFileSync(join(folder, 'planted.ts'), text)
  const compilerOptions = { composite: false, noEmit: true, emitDeclarationOnly: false }
  const config = {
    extends: join(root, area, 'tsconfig.json'),
    compilerOptions,
    include: ['./planted.ts'],
    references: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  return run('tsc', ['-p', folder], root)
}

const lint = (area: string, text: string): Outcome => {
  const folder = folderBelow(tmpdir())
  const file = join(folder, area, 'planted.ts')
  mkdirSync(dirname(file), { recursive: true })
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  writeFileSync(file, text)
  return run('oxlint', ['--deny-warnings', file], folder)
}

test('an innocent file passes both', () => {
  const text = 'export const minutes = 5\n'
  expect([compile('shared', text), lint('shared/domain', text)].map(({ failed }) => failed)).toEqual([
    false,
    false,
  ])
})

test.each([
  ['shared', 'the page', 'export const title = document.title\n', "Cannot find name 'document'"],
  ['shared', 'the process', 'export const here = process.cwd()\n', "Cannot find name 'process'"],
  ['shared', 'timers', 'setTimeout(() => 1, 1)\n', "Cannot find name 'setTimeout'"],
  ['electron', 'the page', 'export const title = document.title\n', "Cannot find name 'document'"],
  ['renderer', 'the process', 'export const here = process.cwd()\n', "Cannot find name 'process'"],
])('in %s the compiler knows nothing of %s', (area, _what, text, complaint) => {
  const { failed, output } = compile(area, text)
  expect(failed).toBe(true)
  expect(output).toContain(complaint)
})

test.each([
  [
    'shared/domain',
    "import { readFileSync } from 'node:fs'\n\nexport const read = readFileSync\n",
    'shared is pure',
  ],
  ['shared/domain', 'export const now = (): number => Date.now()\n', 'Date'],
  [
    'electron/storage',
    "import { app } from 'electron'\n\nexport const name = app.name\n",
    'without Electron',
  ],
  [
    'renderer/store',
    "import { useState } from 'react'\n\nexport const state = useState\n",
    'the store knows no screen',
  ],
  [
    'renderer/ui',
    "import type { AppState } from '#renderer/store/state.ts'\n\nexport type S = AppState\n",
    'parts know no store',
  ],
  [
    'renderer/features',
    "import { x } from '#renderer/features/cuts/x.ts'\n\nexport const y = x\n",
    'never import each other',
  ],
])('in %s the linter refuses %j', (area, text, complaint) => {
  const { failed, output } = lint(area, text)
  expect(failed).toBe(true)
  expect(output).toContain(complaint)
})
