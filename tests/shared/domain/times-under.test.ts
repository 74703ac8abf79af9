import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { newSectionId, type SectionId } from '#shared/domain/identity.ts'
import { mergeSections } from '#shared/domain/merge-sections.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import { splitSection } from '#shared/domain/split-section.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import {
  actualsUnder,
  allCarriedTimes,
  leftBehind,
  plannedUnder,
  toldUnder,
} from '#shared/domain/times-under.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { endedResult } from '#tests/builders/result-of.ts'
import { time } from '#tests/builders/run-of.ts'

const opening = makeSection({ title: 'Opening', planned: time('2m') })
const body = makeSection({ title: 'Body', planned: time('10m') })
const demo = makeSection({ title: 'Demo', planned: time('5m') })
const plan: Plan = [opening, body, demo]

const TAIL = newSectionId(uuid())

/** The body, ten minutes, becomes six and four. */
const split: Plan = splitSection(plan, {
  id: body.id,
  first: { title: 'Body', planned: time('6m'), notes: '' },
  second: { id: TAIL, title: 'Tail', notes: '' },
})
const merge = (from: Plan, ...ids: readonly SectionId[]): Plan => mergeSections(from, new Set(ids))

const told = (of: Plan, ...lines: readonly string[]) => endedResult(of, playRun(of, '0:00 start', ...lines))
const times = (map: ReadonlyMap<SectionId, Millis>, ...sections: readonly Pick<Section, 'id'>[]) =>
  sections.map(({ id }) => map.get(id))

const before = told(plan, '2:00 mark', '14:00 mark', '20:00 finish')

test('under the plan it was run with a run has its own times', () => {
  expect(toldUnder(plan, before)).toEqual(before.actuals)
})

test('a section that was split has its share of the time it took when it was whole', () => {
  expect(times(toldUnder(split, before), body, { id: TAIL }, demo)).toEqual([
    time('7:12'),
    time('4:48'),
    time('6:00'),
  ])
})

test('after the split each part has its own time', () => {
  const after = told(split, '2:00 mark', '9:00 mark', '12:00 mark', '17:00 finish')
  expect(times(toldUnder(split, after), body, { id: TAIL })).toEqual([time('7:00'), time('3:00')])
  expect(times(toldUnder(plan, after), body)).toEqual([time('10:00')])
})

test('a merged section has the sum of what it was merged from', () => {
  const merged = merge(plan, body.id, demo.id)
  expect(times(toldUnder(merged, before), opening, body, demo)).toEqual([
    time('2:00'),
    time('18:00'),
    undefined,
  ])
})

test('merged again, what was split is whole', () => {
  expect(merge(split, body.id, TAIL)[1]).toMatchObject({ id: body.id, planned: time('10m'), madeOf: [] })
})

test('a merged section that is split where it was joined gives each part its own time back', () => {
  const merged = merge(plan, body.id, demo.id)
  const apart = splitSection(merged, {
    id: body.id,
    first: { title: 'Body', planned: time('10m'), notes: '' },
    second: { id: TAIL, title: 'Demo', notes: '' },
  })
  expect(times(toldUnder(apart, before), body, { id: TAIL })).toEqual([time('12:00'), time('6:00')])
  expect(apart[1]?.madeOf).toEqual([])
})

test('parts that went their own ways keep their shares: deleting one leaves the other its own', () => {
  const rest = split.filter(({ id }) => id !== TAIL)
  expect(times(toldUnder(rest, before), body)).toEqual([time('7:12')])
  expect(leftBehind(rest, plan)).toEqual([])
})

test('a merged section of which a part was left out in a run has no time in it', () => {
  const merged = merge(plan, body.id, demo.id)
  const short = told(plan, '1:00 leave-out Demo', '2:00 mark', '14:00 finish')
  expect(toldUnder(merged, short).has(body.id)).toBe(false)
  expect(times(toldUnder(merged, short), opening)).toEqual([time('2:00')])
})

test('what was hardly anything does not take the history away', () => {
  const note = makeSection({ title: 'One more thing', planned: time('30s') })
  const merged = merge([...plan, note], body.id, note.id)
  expect(times(toldUnder(merged, before), body)).toEqual([time('12:00')])
})

test('planned times are shared out and summed like measured ones', () => {
  expect(times(plannedUnder(split, plan), body, { id: TAIL })).toEqual([time('6m'), time('4m')])
  expect(times(plannedUnder(merge(plan, body.id, demo.id), plan), body)).toEqual([time('15m')])
})

test('a section excluded from the statistics has no time in them, but has been measured', () => {
  const spoilt = { ...before, state: { ...before.state, excluded: [body.id] } }
  expect(times(toldUnder(split, spoilt), body, demo)).toEqual([undefined, time('6:00')])
  expect(times(actualsUnder(split, spoilt), body)).toEqual([time('7:12')])
})

test('sections of which nothing is left keep their times apart', () => {
  const without = plan.filter(({ id }) => id !== demo.id)
  expect(leftBehind(without, plan)).toEqual([demo])
  expect(toldUnder(without, before).has(demo.id)).toBe(false)
  expect(times(allCarriedTimes(without, plan, before.actuals), demo)).toEqual([time('6:00')])
})

test('a section without a planned time is split in halves', () => {
  const untimed = makeSection({ title: 'Body', planned: millis(0) })
  const apart = splitSection([untimed], {
    id: untimed.id,
    first: { title: 'Body', planned: millis(0), notes: '' },
    second: { id: TAIL, title: 'Tail', notes: '' },
  })
  const run = told([untimed], '4:00 finish')
  expect(times(toldUnder(apart, run), untimed, { id: TAIL })).toEqual([time('2:00'), time('2:00')])
})
