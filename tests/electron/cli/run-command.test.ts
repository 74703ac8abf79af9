import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { runCommand } from '#electron/cli/run-command.ts'
import { demoTalk } from '#electron/demo/demo-talk.ts'
import { archiveText } from '#shared/domain/archive/archive-text.ts'
import { historiesOf, libraryArchive, talkArchive } from '#shared/domain/archive/pack-history.ts'
import { readArchiveText } from '#shared/domain/archive/read-archive.ts'
import type { TalkHistory } from '#shared/domain/archive/talk-history.ts'
import { millis } from '#shared/domain/time.ts'
import { temporaryFolder } from '#tests/builders/make-desk.ts'

const run = (...args: readonly string[]) =>
  runCommand({ args, env: {}, newId: uuid, now: () => Date.UTC(2026, 9, 1) })

const fileWith = (name: string, content: string): string => {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}

const demo = (language: 'en' | 'ja'): TalkHistory => {
  const { talk, revisions, runs } = demoTalk(language)
  return { talk, current: revisions.at(-1)?.id ?? runs[0]?.revisionId ?? revisionless(), revisions, runs }
}
const revisionless = (): never => {
  throw new Error('no plan')
}

const savedDemo = (language: 'en' | 'ja' = 'en') =>
  fileWith('demo.dryrun.json', archiveText(talkArchive(demo(language))))

const outline = '# My talk\n\n## Opening (5m)\n\n## Demo (30m)\n\n## 導入とまとめ (12m)\n'

test('an outline over its slot is told section by section, and ends with 1', () => {
  const { exit, out } = run('check', fileWith('talk.md', outline), '--slot', '40m')
  expect(exit).toBe(1)
  expect(out.split('\n').slice(0, 9)).toEqual([
    'My talk',
    '',
    ' 0:00  Opening        5:00',
    ' 5:00  Demo          30:00',
    '35:00  導入とまとめ  12:00',
    '       Total         47:00',
    '',
    '47:00 in a 40:00 slot: 7:00 over.',
    expect.stringContaining('% to fit'),
  ])
  expect(out).toContain('What to cut:\n  1. Ends at ')
})

test('one that fits ends with 0; questions and slack count', () => {
  const file = fileWith('talk.md', outline)
  expect(run('check', file, '--slot', '1h').exit).toBe(0)
  expect(run('check', file, '--slot=1h', '--qa=15m').exit).toBe(1)
  expect(JSON.parse(run('check', file, '--slot', '50', '--slack', '10%', '--json').out)).toMatchObject({
    target: 2_700_000,
  })
})

test('in Japanese all words are Japanese', () => {
  const { out } = run('check', fileWith('talk.md', outline), '--slot', '40m', '--lang', 'ja')
  expect(out).toContain('40:00の発表枠に対して47:00、7:00の超過です。')
  expect(out).toContain('合計')
  expect(runCommand({ args: [], env: { LANG: 'ja_JP.UTF-8' }, newId: uuid, now: () => 0 }).notes).toEqual([
    expect.stringContaining('使い方'),
  ])
})

test('sections without a time are estimated from their notes, and that is said; what has neither is counted', () => {
  const script = 'word '.repeat(260)
  const file = fileWith('talk.md', `## One\n\n${script}\n\n## Two\n\n## Three (1m)\n`)
  const { out } = run('check', file, '--slot', '10m')
  expect(out).toMatch(/One +2:00 +estimated/)
  expect(out).toMatch(/Two +0:00 +no time/)
  expect(out).toContain('2:00 of it estimated')
  expect(out).toContain('One section has neither a time nor notes')
})

test('for machines everything is in milliseconds', () => {
  const { out } = run('check', fileWith('talk.md', outline), '--slot', '40m', '--json')
  expect(JSON.parse(out)).toMatchObject({
    title: 'My talk',
    slot: 2_400_000,
    total: 2_820_000,
    state: 'over',
    over: 420_000,
    sections: [
      { title: 'Opening', begins: 0, planned: 300_000, estimate: null },
      { title: 'Demo', begins: 300_000 },
      { title: '導入とまとめ', begins: 2_100_000 },
    ],
    cuts: { kind: 'proposals', sure: true },
  })
})

test('of an outline of hundreds of sections the cuts are found in the time there is, and that is said', () => {
  const sections = Array.from({ length: 300 }, (_, n) => `## Section ${n} (${20 + ((n * 37) % 60)}s)\n`)
  const { exit, out } = run('check', fileWith('talk.md', sections.join('\n')), '--slot', '40m')
  expect(exit).toBe(1)
  expect(out).toContain('1. Ends at ')
  expect(out).toContain('not every way was tried')
})

test('a saved talk has its own slot and its runs', () => {
  const { out } = run('check', savedDemo(), '--json')
  expect(JSON.parse(out)).toMatchObject({ slot: 2_400_000, title: 'We deleted our staging environment' })
  expect(run('cuts', savedDemo()).out).toContain('What to cut:')
  expect(JSON.parse(run('cuts', savedDemo(), '--json').out)).toMatchObject({ kind: 'proposals' })
})

test('in another slot a saved talk keeps its time for questions', () => {
  const { talk, ...history } = demo('en')
  const asking = { ...history, talk: { ...talk, slot: millis(50 * 60_000), qa: millis(10 * 60_000) } }
  const file = fileWith('questions.dryrun.json', archiveText(talkArchive(asking)))
  expect(JSON.parse(run('check', file, '--slot', '50m', '--json').out)).toEqual(
    JSON.parse(run('check', file, '--json').out),
  )
  expect(JSON.parse(run('import', file, '--slot', '55m').out)).toMatchObject({
    talk: { slot: 55 * 60_000, qa: 10 * 60_000 },
  })
})

test('the report is that of the app, of any run', () => {
  expect(run('report', savedDemo()).out).toContain('42:30 in a 40:00 slot: 2:30 over.')
  expect(run('report', savedDemo(), '--run', '3').out).toContain('43:00 in a 40:00 slot: 3:00 over.')
  expect(run('report', savedDemo('ja'), '--run', '3', '--lang', 'ja').out).toContain('3:00の超過')
  expect(JSON.parse(run('report', savedDemo(), '--json').out)).toMatchObject({
    totals: ['Total', '40:00', '42:30', '+2:30', '43:00'],
  })
  expect(run('report', savedDemo(), '--run', '9').exit).toBe(2)
})

test('what is imported can be read again, and a saved talk stays as it is', () => {
  const { out } = run('import', fileWith('talk.md', outline), '--slot', '30m')
  expect(JSON.parse(out)).toMatchObject({
    format: 'dryrun-talk',
    version: 1,
    talk: { title: 'My talk', slot: 1_800_000 },
    sections: [{ title: 'Opening' }, { title: 'Demo' }, { title: '導入とまとめ' }],
  })
  const again = readArchiveText(run('import', savedDemo()).out)
  expect(again.ok ? historiesOf(again.value) : null).toEqual([demo('en')])
})

test('splits become runs, to the millisecond', () => {
  const splits = readFileSync(new URL('../../fixtures/decks/splits.lss', import.meta.url), 'utf8')
  const { out, notes } = run('import', fileWith('splits.lss', splits))
  const { runs } = JSON.parse(out)
  expect(runs.map((one: { counts: boolean }) => one.counts)).toEqual([true, false, true])
  expect(notes).toEqual([])
})

test('the schema is the one that is shipped', () => {
  const shipped = readFileSync(new URL('../../../build/guide/dryrun.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(run('schema').out)).toEqual(JSON.parse(shipped))
})

test('help names every command and each of its options', () => {
  const all = run('--help')
  expect(all.exit).toBe(0)
  for (const command of ['check', 'import', 'cuts', 'report', 'schema']) {
    expect(all.out).toContain(command)
    expect(run(command, '--help')).toMatchObject({ exit: 0, out: expect.stringContaining('--json') })
  }
  expect(run('check', '--help').out).toContain('--slot LENGTH')
})

test('lines that were not understood and chapters that are left out are named on the error output', () => {
  const file = fileWith('talk.md', 'Preface\n\n# T\n\n## One (5m)\n\n## Two (5m)\n')
  expect(run('check', file, '--slot', '10m').notes).toEqual(['line 1: not understood: Preface'])
  const proposal = fileWith('cfp.md', '# T\n\n## Abstract\n\nTea.\n\n## Outline\n\n- A 1m\n- B 2m\n- C 3m\n')
  expect(run('check', proposal, '--slot', '10m').notes).toEqual(['line 3: Left out, the chapter Abstract'])
})

test('a title cannot write on the terminal', () => {
  const file = fileWith('talk.md', '## Red \u001b[31m (5m)\n\n## Two (5m)\n')
  expect(run('check', file, '--slot', '10m').out).not.toContain('\u001b')
})

test.each([
  [['frob'], 'There is no command “frob”: try dryrun --help.'],
  [['check', 'x.md', '--sloot', '5'], 'check has no option --sloot: try dryrun check --help.'],
  [['cuts', 'x.md', '--slot', '5'], 'cuts has no option --slot: try dryrun cuts --help.'],
  [['check', 'x.md', '--slot'], '--slot needs a value: write a length such as 40m, 90s or 1:05:00.'],
  [['check', 'x.md', '--json=1'], '--json cannot be “1”: it stands alone.'],
  [['--version'], 'dryrun has no option --version: try dryrun --help.'],
  [['check', '', '--slot', '5'], 'Name the file: dryrun check FILE, or - for what is piped in.'],
  [
    ['check', 'x.md', '--slot', 'soon'],
    '--slot cannot be “soon”: write a length such as 40m, 90s or 1:05:00.',
  ],
  [['check', 'x.md', '--slot', '0'], '--slot cannot be “0”: write a length such as 40m, 90s or 1:05:00.'],
  [['check', 'x.md', '--slack', '60'], '--slack cannot be “60”: write a share from 0 to 50, such as 5%.'],
  [['check', 'x.md', '--lang', 'de'], '--lang cannot be “de”: write en or ja.'],
  [['report', 'x.md', '--run', '0'], '--run cannot be “0”: write the number of a run, from 1.'],
  [['check'], 'Name the file: dryrun check FILE, or - for what is piped in.'],
  [['check', 'a', 'b'], 'check takes one file.'],
  [['schema', 'a'], 'schema takes no file.'],
  [['check', 'missing.md', '--slot', '5'], 'missing.md was not read: it is not there, or closed to you.'],
])('%j is one sentence, and ends with 2', (args, sentence) => {
  expect(run(...args)).toEqual({ exit: 2, out: '', notes: [sentence] })
})

test('a file that is none for a command is named', () => {
  const file = fileWith('talk.md', outline)
  expect(run('check', file).notes).toEqual(['How long is the slot? Add --slot 40m.'])
  expect(run('cuts', file).notes?.[0]).toContain('is no saved talk')
  const library = fileWith('all.dryrun.json', archiveText(libraryArchive([demo('en'), demo('ja')])))
  expect(run('check', library).notes).toEqual(['all.dryrun.json is a library: this takes a single talk.'])
  expect(run('check', fileWith('empty.md', ''), '--slot', '5').notes).toEqual([
    'empty.md was not read: there is no text in it.',
  ])
  expect(run('check', file, '--slot', '5', '--qa', '5').notes).toEqual([
    'The time for questions must be shorter than the slot.',
  ])
  expect(run('cuts', fileWith('x.dryrun.json', '{"format":"dryrun-talk","version":7}')).notes).toEqual([
    'x.dryrun.json was not read: a newer Dry Run wrote it.',
  ])
})

test('-h is --help', () => {
  expect(run('check', '-h')).toEqual(run('check', '--help'))
})
