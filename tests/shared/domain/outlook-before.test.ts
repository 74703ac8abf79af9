import { expect, test } from 'vitest'
import { foretold, outlookBefore } from '#shared/domain/outlook-before.ts'
import { DEFAULT_RATES } from '#shared/domain/estimates/speech-rates.ts'
import type { LiveLesson } from '#shared/domain/forecast/live-lessons.ts'
import type { RunKind } from '#shared/domain/run.ts'
import { instant, minutes } from '#shared/domain/time.ts'
import { makeRun } from '#tests/builders/run-of.ts'
import { playRunOn } from '#tests/builders/play-run.ts'
import { endedResult } from '#tests/builders/result-of.ts'
import { threeSections } from '#tests/builders/three-sections.ts'
import { toldIn } from '#tests/builders/told-in.ts'

const { plan } = threeSections()
const told = (day: number, factor: number, kind: RunKind = 'practice') =>
  toldIn({ plan, day, lengths: [2, 5, 3].map((m) => minutes(m * factor)), patch: { kind } })

const rehearsals = [0, 1, 2, 3].map((day) => told(day, 1.2))

test('a forecast as it stood before a run knows nothing of that run, nor of what came after', () => {
  const run = told(4, 2)
  const then = outlookBefore(run, { results: [...rehearsals, run], lessons: [], rates: DEFAULT_RATES })
  const now = outlookBefore(run, {
    results: [...rehearsals, run, told(5, 3)],
    lessons: [],
    rates: DEFAULT_RATES,
  })
  expect(now).toEqual(then)
  expect(Math.abs(then.center - minutes(12))).toBeLessThan(minutes(1))
})

test('before a live run, lessons of live runs before it count; later ones were not known', () => {
  const live = told(4, 1.2, 'live')
  const { id: runId, talkId } = makeRun()
  const lesson = (at: number): LiveLesson => ({
    runId,
    talkId,
    at: instant(at),
    mean: 0.3,
    variance: 0.0005,
  })
  const results = [...rehearsals, live]
  const none = outlookBefore(live, { results, lessons: [], rates: DEFAULT_RATES })
  const later = outlookBefore(live, {
    results,
    lessons: [lesson(live.state.startedAt + 1)],
    rates: DEFAULT_RATES,
  })
  const earlier = outlookBefore(live, {
    results,
    lessons: [lesson(live.state.startedAt - 1)],
    rates: DEFAULT_RATES,
  })
  expect(later).toEqual(none)
  expect(earlier).not.toEqual(none)
})

test('what happened lies within the range, above it or below it', () => {
  const against = (factor: number) => {
    const run = told(4, factor)
    return foretold(run, { results: [...rehearsals, run], lessons: [], rates: DEFAULT_RATES }).where
  }
  expect([against(1.2), against(3), against(0.3)]).toEqual(['within', 'above', 'below'])
})

test('a run that stopped early is not held against the forecast', () => {
  const run = toldIn({ plan, day: 4, lengths: [2, 5].map(minutes) })
  expect(foretold(run, { results: [...rehearsals, run], lessons: [], rates: DEFAULT_RATES }).where).toBeNull()
})

test('the first run is forecast from the plan', () => {
  const [first] = rehearsals
  if (first === undefined) throw new Error('there is a first run')
  const { from, to, center } = foretold(first, { results: rehearsals, lessons: [], rates: DEFAULT_RATES })
  expect(Math.abs(center - minutes(10))).toBeLessThan(minutes(1))
  expect(from).toBeLessThan(center)
  expect(to).toBeGreaterThan(center)
})

test('of a section left out half-way the forecast has what was spoken of it', () => {
  const lines = ['0:00 start', '2:24 mark', '2:36 leave-out Demo', '6:12 mark']
  const run = endedResult(plan, playRunOn('2026-11-05', plan, ...lines))
  const known = { results: [...rehearsals, run], lessons: [], rates: DEFAULT_RATES }
  expect(foretold(run, known).where).toBe('within')
})
