import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { groupedSections } from '#shared/outline/draft-sections.ts'
import { isLiveSplit, livesplitDraft } from '#shared/outline/livesplit/livesplit.ts'

const text = readFileSync(new URL('../../../fixtures/decks/splits.lss', import.meta.url), 'utf8')

test('segments are parts, planned as in the run that the file keeps, and groups can be sections', () => {
  const draft = livesplitDraft(text)
  expect(draft).toMatchObject({ format: 'livesplit', title: 'Deploying & living — 40 minutes' })
  expect(draft?.parts.map(({ title, planned }) => [title, planned])).toEqual([
    ['Opening', 1000],
    ['The problem', 2000],
    ['Demo', 3000],
  ])
  expect(draft === null ? [] : groupedSections(draft, 'sections').map(({ title }) => title)).toEqual([
    'Opening',
    'The middle',
  ])
})

test('every attempt with an id above 0 is a run, to the millisecond, the incomplete ones too', () => {
  expect(livesplitDraft(text)?.runs).toEqual([
    { startedAt: Date.UTC(2026, 0, 31, 10), ends: [1000, 3000, 6000], total: 6000, complete: true },
    { startedAt: Date.UTC(2026, 1, 28, 23, 59, 59), ends: [2000], total: 10_000, complete: false },
    { startedAt: Date.UTC(2026, 11, 31, 10), ends: [1000, null, 7500], total: 7500, complete: true },
  ])
})

test('the game clock is read when it is asked for', () => {
  expect(livesplitDraft(text, 'GameTime')?.runs.map(({ total, complete }) => [total, complete])).toEqual([
    [5000, true],
    [10_000, false],
    [9000, false],
  ])
})

test('the older list of runs is read too, and that it has no dates is said', () => {
  const older = `<Run version="1.2"><GameName>A</GameName><CategoryName /><RunHistory><Time id="1">00:00:03</Time><Time id="2" /></RunHistory>
    <Segments><Segment><Name>One</Name><SegmentHistory><Time id="1">00:00:01</Time></SegmentHistory></Segment>
    <Segment><Name>Two</Name><SegmentHistory><Time id="1">00:00:02</Time></SegmentHistory></Segment></Segments></Run>`
  const draft = livesplitDraft(older)
  expect(draft?.runs).toEqual([
    { startedAt: null, ends: [1000, 3000], total: 3000, complete: true },
    { startedAt: null, ends: [], total: 0, complete: false },
  ])
  expect(draft?.problems).toEqual([{ line: null, code: 'no-dates', text: '2' }])
})

/** Splits of one finished attempt of so many seconds, from the times (s) of its parts: '' for one that was skipped, null where none was kept. */
const splits = (total: number, times: readonly (number | '' | null)[]): string => {
  const clock = (s: number) => `<RealTime>00:00:${String(s).padStart(2, '0')}</RealTime>`
  const segments = times.map((time) => {
    const kept = time === '' ? '<Time id="7" />' : `<Time id="7">${clock(time ?? 0)}</Time>`
    return `<Segment><SegmentHistory>${time === null ? '' : kept}</SegmentHistory></Segment>`
  })
  return `<Run><AttemptHistory><Attempt id="7">${clock(total)}</Attempt></AttemptHistory><Segments>${segments.join('')}</Segments></Run>`
}

test.each<[string, number, readonly (number | '' | null)[], readonly (number | null)[]]>([
  ['all kept', 10, [2, 3, 5], [2, 5, 10]],
  ['one skipped: the next includes it', 10, [2, '', 8], [2, null, 10]],
  ['one not kept: what follows is counted back from the end', 20, [2, null, 3, 5], [2, 12, 15, 20]],
  ['two not kept: between them nothing is known', 30, [2, null, 3, null, 5], [2, null, null, 25, 30]],
  ['one not kept and a later one skipped', 30, [2, null, '', 5, 4], [2, 21, null, 26, 30]],
  ['one not kept that took no time', 10, [2, null, 8], [2, null, 10]],
  ['none kept', 30, [null, null], [null, 30]],
  ['the last not kept', 30, [2, 3, null], [2, 5, 30]],
])('the ends of a finished attempt, %s', (_what, total, times, ends) => {
  expect(livesplitDraft(splits(total, times))?.runs[0]?.ends).toEqual(
    ends.map((end) => (end === null ? null : end * 1000)),
  )
})

test.each([
  ['entities of its own', '<!DOCTYPE Run [<!ENTITY a "b">]><Run><Segments /></Run>'],
  ['an end that is missing', '<Run><Segments><Segment>'],
  ['another root', '<Walk />'],
  ['nesting without end', `<Run>${'<a>'.repeat(5000)}`],
])('a file with %s is no splits file, or one without segments', (_what, broken) => {
  expect(livesplitDraft(broken)?.parts ?? []).toEqual([])
})

test('splits are told by their root', () => {
  expect(isLiveSplit(text)).toBe(true)
  expect(isLiveSplit('\ufeff<Run version="1">')).toBe(true)
  expect(isLiveSplit('<html><Run>')).toBe(false)
})
