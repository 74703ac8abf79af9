import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  learntBias,
  lessonsBefore,
  liveLessons,
  type LiveLesson,
} from '#shared/domain/forecast/live-lessons.ts'
import { UNKNOWN_BIAS } from '#shared/domain/forecast/live-bias.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import type { RunKind } from '#shared/domain/run.ts'
import { instant, minutes } from '#shared/domain/time.ts'
import { makeRun } from '#tests/builders/run-of.ts'
import { threeSections } from '#tests/builders/three-sections.ts'
import { toldIn } from '#tests/builders/told-in.ts'

const { plan } = threeSections()

const told = (day: number, kind: RunKind, factor: number, counts = true): RunResult =>
  toldIn({ plan, day, lengths: [2, 5, 3].map((m) => minutes(m * factor)), patch: { kind, counts } })

const lesson = (mean: number, variance: number, at = 1): LiveLesson => {
  const { id, talkId } = makeRun()
  return { talkId, runId: id, at: instant(at), mean, variance }
}

const rehearsals = [0, 1, 2, 3].map((day) => told(day, 'practice', 1))

test('a live run that took a tenth longer than the rehearsals before it teaches about a tenth', () => {
  const live = told(4, 'live', 1.1)
  const [taught, ...others] = liveLessons([...rehearsals, live])
  expect(others).toEqual([])
  expect(taught).toMatchObject({ runId: live.run.id, at: live.state.startedAt })
  expect(taught?.mean).toBeCloseTo(Math.log(1.1), 1)
  expect(taught?.variance).toBeGreaterThan(0)
})

test('what came after a live run is no part of what it teaches', () => {
  const live = told(4, 'live', 1.1)
  const later = [told(5, 'practice', 3), told(6, 'practice', 3)]
  expect(liveLessons([...rehearsals, live, ...later])).toEqual(liveLessons([...rehearsals, live]))
})

test('rehearsals teach nothing, nor does a live run without one before it, or one that does not count', () => {
  expect(liveLessons(rehearsals)).toEqual([])
  expect(liveLessons([told(0, 'live', 1.1), told(1, 'practice', 1)])).toEqual([])
  expect(liveLessons([...rehearsals, told(4, 'live', 1.1, false)])).toEqual([])
})

test('a live run that stopped early teaches by the sections that it told', () => {
  const lengths = [2.2, 5.5].map(minutes)
  const live = toldIn({ plan, day: 4, lengths, patch: { kind: 'live' } })
  const whole = told(4, 'live', 1.1)
  expect(liveLessons([...rehearsals, live])[0]?.mean).toBeGreaterThan(0.05)
  expect(liveLessons([...rehearsals, whole])[0]?.mean).toBeGreaterThan(0.05)
})

test('a talk that was given very often teaches by its last eight', () => {
  const lives = Array.from({ length: 12 }, (_live, place) => told(4 + place, 'live', 1.1))
  const taught = liveLessons([...rehearsals, ...lives])
  expect(taught.map(({ runId }) => runId)).toEqual(lives.slice(-8).map(({ run }) => run.id))
})

test('few rehearsals teach less surely than many', () => {
  const live = told(4, 'live', 1.1)
  const [few] = liveLessons([...rehearsals.slice(0, 1), live])
  const [many] = liveLessons([...rehearsals, live])
  expect(few?.variance).toBeGreaterThanOrEqual(many?.variance ?? Infinity)
})

test('without a lesson nobody knows', () => {
  expect(learntBias([]).mean).toBe(0)
  expect(learntBias([]).spread).toBeCloseTo(UNKNOWN_BIAS.spread, 12)
})

test('one lesson as sure as the prior is believed half; sure ones almost whole', () => {
  expect(learntBias([lesson(0.1, 0.05 ** 2)]).mean).toBeCloseTo(0.05, 10)
  const sure = Array.from({ length: 40 }, () => lesson(0.1, 0.05 ** 2))
  expect(learntBias(sure).mean).toBeGreaterThan(0.09)
})

test('the bias lies between none and what was taught, and every lesson makes it surer, in any order', () => {
  const means = fc.double({ min: -0.3, max: 0.3, noNaN: true })
  const variances = fc.double({ min: 1e-4, max: 0.1, noNaN: true })
  const many = fc.array(fc.tuple(means, variances), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(many, (pairs) => {
      const lessons = pairs.map(([mean, variance]) => lesson(mean, variance))
      const { mean, spread } = learntBias(lessons)
      const all = [0, ...pairs.map(([taught]) => taught)]
      expect(mean).toBeGreaterThanOrEqual(Math.min(...all) - 1e-12)
      expect(mean).toBeLessThanOrEqual(Math.max(...all) + 1e-12)
      expect(spread).toBeLessThan(learntBias(lessons.slice(1)).spread)
      expect(learntBias(lessons.toReversed()).mean).toBeCloseTo(mean, 12)
    }),
  )
})

test('before a moment only what had happened is known', () => {
  const lessons = [lesson(0.1, 0.01, 10), lesson(0.2, 0.01, 20)]
  expect(lessonsBefore(lessons, instant(20))).toEqual(lessons.slice(0, 1))
})
