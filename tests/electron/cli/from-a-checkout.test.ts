import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const CLI = fileURLToPath(new URL('../../../build/cli.mjs', import.meta.url))
const outline = '## Opening (5m)\n\n## Demo (30m)\n'

const dryrun = (input: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'en' },
  })

test('what is piped in is checked, and the exit code says whether it fits', () => {
  const over = dryrun(outline, 'check', '-', '--slot', '20m')
  expect([over.status, over.stdout]).toEqual([1, expect.stringContaining('15:00 over')])
  expect(dryrun(outline, 'check', '-', '--slot', '40m').status).toBe(0)
  const empty = dryrun('', 'check', '-', '--slot', '40m')
  expect([empty.status, empty.stdout]).toEqual([2, ''])
  expect(empty.stderr).toContain('stdin was not read: there is no text in it.')
})

test('what one command writes another reads', () => {
  const imported = dryrun(outline, 'import', '-', '--slot', '20m')
  expect(imported.status).toBe(0)
  expect(dryrun(imported.stdout, 'cuts', '-', '--json').stdout).toContain('"kind": "proposals"')
})

test('a reader that closes the pipe early is no error', () => {
  const line = `"${process.execPath}" "${CLI}" schema | head -1; echo "\${PIPESTATUS[0]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['{\n0\n', ''])
})

test('what never ends is refused as soon as it is more than any deck', () => {
  const line = `yes 2>/dev/null | "${process.execPath}" "${CLI}" check - --slot 40m --lang en; echo "\${PIPESTATUS[1]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['2\n', 'stdin was not read: it is larger than any talk.\n'])
})

test('who writes slowly is waited for', () => {
  const line = `{ sleep 1; echo "- One 5m"; echo "- Two 5m"; } | "${process.execPath}" "${CLI}" check - --slot 40m --json`
  const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' })
  expect([JSON.parse(stdout), stderr]).toMatchObject([{ total: 600_000 }, ''])
})
