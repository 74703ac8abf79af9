import { describe, expect, test } from 'vitest'
import { demoTalk } from '#electron/demo/demo-talk.ts'
import { clockGaps } from '#shared/domain/clock-gaps.ts'
import { plannedTotal, planRevisionSchema, type Plan } from '#shared/domain/plan.ts'
import { causesOf } from '#shared/domain/report.ts'
import { resultsOf, type RunResult } from '#shared/domain/run-result.ts'
import { standingEvents } from '#shared/domain/standing-events.ts'
import { runSchema, type Run } from '#shared/domain/run.ts'
import { budgetOf, fitState } from '#shared/domain/slot.ts'
import { talkSchema, type Language } from '#shared/domain/talk.ts'
import { millis, minutes, sum } from '#shared/domain/time.ts'
import { expectedTimes, expectedTotal } from '#shared/domain/typical.ts'

const resultsIn = (language: Language): readonly RunResult[] => {
  const { runs, revisions } = demoTalk(language)
  const planOf = (run: Run): Plan => revisions.find(({ id }) => id === run.revisionId)?.sections ?? []
  return resultsOf(runs.map((run) => ({ run, plan: planOf(run) })))
}

const idsOf = (language: Language): readonly string[] => {
  const { talk, revisions, runs } = demoTalk(language)
  const sections = (revisions[0]?.sections ?? []).map(({ id }) => id)
  return [talk, ...talk.promises, ...revisions, ...runs].map(({ id }): string => id).concat(sections)
}

test('no id is used twice, neither in a talk nor across the languages', () => {
  const ids = [...idsOf('en'), ...idsOf('ja')]
  expect(new Set(ids).size).toBe(ids.length)
})

const momentsIn = (language: Language): readonly (readonly number[])[] =>
  demoTalk(language).runs.map(({ events }) => events.map(({ at }) => at))

test('both languages tell the same runs at the same moments', () => {
  expect(momentsIn('ja')).toEqual(momentsIn('en'))
})

describe.each(['en', 'ja'] as const)('the demo talk in %s', (language) => {
  const { talk, revisions, runs } = demoTalk(language)
  const results = resultsIn(language)
  const current = revisions.at(-1)?.sections ?? []

  test('is what the library accepts', () => {
    expect(talkSchema.parse(talk)).toEqual(talk)
    expect(revisions.map((revision) => planRevisionSchema.parse(revision))).toEqual(revisions)
    expect(runs.map((run) => runSchema.parse(run))).toEqual(runs)
  })

  test('is the same each time it is made', () => {
    expect(demoTalk(language)).toEqual({ talk, revisions, runs })
  })

  test('has a slot of 40:00 and plans that were shaved from 47:00 to 40:00', () => {
    expect(talk.slot).toBe(minutes(40))
    expect(revisions.map(({ sections }) => plannedTotal(sections))).toEqual([47, 43, 40].map(minutes))
  })

  test('was read in 50:20, practised in 46:05 and 43:00, and given in 42:30', () => {
    expect(results.map(({ run, total }) => [run.kind, total])).toEqual([
      ['read-through', 50 * 60_000 + 20_000],
      ['practice', 46 * 60_000 + 5000],
      ['practice', 43 * 60_000],
      ['live', 42 * 60_000 + 30_000],
    ])
  })

  test('has sections whose times sum to the total of each run', () => {
    for (const { total, actuals } of results) {
      expect(actuals.size).toBe(6)
      expect(sum(actuals.values())).toBe(total)
    }
  })

  test('is over most in the demo, every time', () => {
    expect(results.map((result) => causesOf(result)[0]?.section.kind)).toEqual([
      'demo',
      'demo',
      'demo',
      'demo',
    ])
  })

  test('keeps the same content: every section but the demo is told faster from run to run', () => {
    const [, ...later] = results
    const faster = later.map((result, index) =>
      [...result.actuals].filter(([id, actual]) => actual < (results[index]?.actuals.get(id) ?? 0)),
    )
    expect(faster.map((sections) => sections.length)).toEqual([6, 6, 5])
    expect(new Set(revisions.map(({ sections }) => sections.map(({ notes }) => notes).join('\n'))).size).toBe(
      1,
    )
  })

  test('has one pause, one mark taken back, notes and flags', () => {
    const types = runs.flatMap(({ events }) => events.map(({ type }) => type))
    const count = (type: string): number => types.filter((one) => one === type).length
    expect([count('pause'), count('resume'), count('undo')]).toEqual([1, 1, 1])
    expect(results.every(({ state }) => state.remarks.length > 0)).toBe(true)
    expect(results.every(({ run, state }) => run.kind === 'practice' || state.remarks.length > 1)).toBe(true)
  })

  test('takes back the mark that was made too early', () => {
    const undo = runs.flatMap(({ events }) => events).find(({ type }) => type === 'undo')
    const run = runs.find(({ events }) => undo !== undefined && events.includes(undo))
    expect(undo?.type === 'undo' && run?.events[undo.of]?.type).toBe('mark')
    expect(standingEvents(run?.events ?? []).filter(({ type }) => type === 'mark')).toHaveLength(6)
  })

  test('has events in order, with both clocks in step', () => {
    for (const { events } of runs) {
      expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((a, b) => a - b))
      expect(clockGaps(events)).toEqual([])
    }
  })

  test('is rehearsed before the day of the talk and planned before it is rehearsed', () => {
    const day = Date.parse(`${talk.startsAt?.slice(0, 10)}T00:00:00Z`)
    const rehearsals = results.filter(({ run }) => run.kind !== 'live')
    expect(rehearsals.every(({ state }) => state.startedAt < day)).toBe(true)
    expect(results.at(-1)?.state.startedAt).toBeGreaterThan(day)
    for (const { run, state } of results) {
      const revision = revisions.find(({ id }) => id === run.revisionId)
      expect(revision?.createdAt).toBeLessThan(state.startedAt)
    }
  })

  test('delivers three promises, one of them twice, so that a whole section can go', () => {
    const deliveries = talk.promises.map(
      ({ id }) => current.filter(({ promises }) => promises.includes(id)).length,
    )
    expect(deliveries.toSorted((a, b) => a - b)).toEqual([1, 1, 2])
    const kept = current.filter(({ priority }) => priority !== 'could')
    expect(talk.promises.every(({ id }) => kept.some(({ promises }) => promises.includes(id)))).toBe(true)
  })

  test('is expected to be over as it is, and to end inside the target window without its one could', () => {
    const expected = expectedTimes(current, results)
    const cut = current.map((section) => ({ ...section, floated: section.priority === 'could' }))
    const stateOf = (plan: Plan) => fitState(expectedTotal(plan, expected), budgetOf(talk))
    expect([stateOf(current), stateOf(cut)]).toEqual(['over', 'on-track'])
  })

  test('has an opening, a demo that needs another section, a closing, and notes for each', () => {
    expect(current.map(({ kind }) => kind)).toEqual([
      'opening',
      'content',
      'content',
      'content',
      'demo',
      'closing',
    ])
    expect(current.every(({ notes }) => notes.length > 150)).toBe(true)
    expect(current.find(({ kind }) => kind === 'demo')?.needs).toEqual([current[3]?.id])
  })

  test('has room to be trimmed, and less than the slot when everything is', () => {
    expect(current.every(({ minimum, planned }) => minimum !== null && minimum < planned)).toBe(true)
    expect(sum(current.map(({ minimum }) => minimum ?? millis(0)))).toBeLessThan(minutes(38))
  })
})
