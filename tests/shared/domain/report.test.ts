import { expect, test } from 'vitest'
import { causesOf, reportOf } from '#shared/domain/report.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { endedResult } from '#tests/builders/result-of.ts'
import { playRunOn } from '#tests/builders/play-run.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo, closing } = threeSections()
const tell = (day: string, ...lines: readonly string[]) =>
  endedResult(plan, playRunOn(day, plan, '0:00 start', ...lines))

const first = tell('2026-11-01', '2:00 mark', '9:00 mark', '13:00 mark')
const second = tell('2026-11-02', '3:00 mark', '10:00 mark', '12:30 mark')
const facts = {
  results: [first, second],
  budget: budgetOf(makeTalk({ slot: minutes(10) })),
  comparison: { against: 'plan' as const },
}

test('the report says by how much the run was over, and what the run before took', () => {
  expect(reportOf(second, facts)).toMatchObject({
    state: 'over',
    over: seconds(150),
    previousTotal: minutes(13),
  })
  expect(reportOf(first, facts).previousTotal).toBeNull()
})

test('each section has its planned, measured, previous and typical time', () => {
  expect(reportOf(second, facts).rows[1]).toEqual({
    section: demo,
    planned: minutes(5),
    actual: minutes(7),
    previous: minutes(7),
    typical: minutes(7),
    delta: minutes(2),
  })
})

test('the largest contribution to the overrun comes first, and what was shorter is no cause', () => {
  expect(causesOf(second)).toEqual([
    { section: demo, over: minutes(2) },
    { section: opening, over: minutes(1) },
  ])
})

test('a section left out is in the report without a measured time', () => {
  const short = tell('2026-11-03', '1:00 leave-out Demo', '2:00 mark', '5:00 mark')
  const row = reportOf(short, { ...facts, results: [short] }).rows[1]
  expect(row).toMatchObject({ section: demo, planned: minutes(5), actual: null, delta: null })
})

test('a floated section is in the report only when it was spoken after all', () => {
  const floated = [opening, { ...demo, floated: true }, closing]
  const run = playRunOn('2026-11-01', floated, '0:00 start', '2:00 mark', '5:00 mark')
  const result = endedResult(floated, run)
  expect(reportOf(result, { ...facts, results: [result] }).rows.map(({ section }) => section.title)).toEqual([
    'Opening',
    'Closing',
  ])
})

test('a run that began late is judged on the clock of its slot; its total stays what was spoken', () => {
  const late = { ...first, state: { ...first.state, late: minutes(6) } }
  const budget = budgetOf(makeTalk({ slot: minutes(14) }))
  expect(reportOf(first, { ...facts, budget })).toMatchObject({ state: 'on-track', over: minutes(-1) })
  expect(reportOf(late, { ...facts, budget })).toMatchObject({
    state: 'over',
    over: minutes(5),
    result: { total: minutes(13) },
  })
})
