import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compressionAgainst, compressionOf } from '#shared/domain/compression.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import { mergeSections } from '#shared/domain/merge-sections.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { millis, minutes, seconds } from '#shared/domain/time.ts'
import { demoDocument } from '#tests/builders/demo-document.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { toldIn } from '#tests/builders/told-in.ts'

const demo = documentResults(demoDocument())
const [readThrough, firstPractice, lastPractice] = demo

const must = (result: RunResult | undefined): RunResult => {
  if (result === undefined) throw new Error('the demo has three rehearsals')
  return result
}

const planOf = (count: number): Plan =>
  Array.from({ length: count }, (_section, place) => makeSection({ title: `Section ${place + 1}` }))

const six = planOf(6)
const first = toldIn({ plan: six, lengths: [5, 8, 10, 12, 8, 5].map(minutes) })

test('the demo: 43:00 is 7:20 shorter than the read-through with the same content, told 17 % faster', () => {
  const found = compressionOf(must(lastPractice), demo)
  expect(found?.earlier.run.kind).toBe('read-through')
  expect(found).toMatchObject({ shorter: seconds(440), isWhole: true })
  expect(found?.faster).toBeCloseTo(0.17, 2)
  expect(found?.sections).toHaveLength(6)
})

test('3:05 shorter than the run before is no more than the day makes: not said', () => {
  expect(compressionAgainst(must(lastPractice), must(firstPractice))).toBeNull()
})

test('a first run is compared with nothing', () => {
  expect(compressionOf(must(readThrough), demo)).toBeNull()
})

test('a run that does not count is no measure', () => {
  const [one, ...others] = demo.map((result) => ({
    ...result,
    run: { ...result.run, counts: result.run.kind !== 'read-through' },
  }))
  expect(one?.run.counts).toBe(false)
  expect(compressionOf(must(lastPractice), [must(one), ...others])).toBeNull()
})

test('one section told in half its time is a cut', () => {
  const later = toldIn({ plan: six, lengths: [5, 8, 10, 3, 8, 5].map(minutes), day: 1 })
  expect(compressionAgainst(later, first)).toBeNull()
})

test('sections that are gone are a cut; what stays is told faster or it is not', () => {
  const left = six.slice(0, 4)
  const same = toldIn({ plan: left, lengths: [5, 8, 10, 12].map(minutes), day: 1 })
  const hurried = toldIn({ plan: left, lengths: [4, 6.4, 8, 9.6].map(minutes), day: 1 })
  expect(compressionAgainst(same, first)).toBeNull()
  expect(compressionAgainst(hurried, first)).toMatchObject({ shorter: minutes(7), isWhole: false })
  expect(compressionAgainst(hurried, first)?.faster).toBeCloseTo(0.25, 5)
})

test('with a section floated the rest is told faster, but it is not the whole talk', () => {
  const floated = six.map((section, place) => (place === 1 ? { ...section, floated: true } : section))
  const later = toldIn({ plan: floated, lengths: [4, 8, 9.6, 6.4, 4].map(minutes), day: 1 })
  expect(compressionAgainst(later, first)).toMatchObject({ shorter: minutes(8), isWhole: false })
})

test('two sections merged are held against both', () => {
  const [one, two, ...rest] = six
  if (one === undefined || two === undefined) throw new Error('there are six')
  const plan = mergeSections(six, new Set([one.id, two.id]))
  const later = toldIn({ plan, lengths: [10.4, 8, 9.6, 6.4, 4].map(minutes), day: 1 })
  expect(plan).toHaveLength(rest.length + 1)
  expect(compressionAgainst(later, first)).toMatchObject({ shorter: minutes(9.6), isWhole: true })
})

test('half of the notes gone and half of the time: the pace is what it was', () => {
  const told = (notes: string, share: number): RunResult => {
    const plan = six.map((section) => ({ ...section, notes }))
    return toldIn({ plan, lengths: [5, 8, 10, 12, 8, 5].map((m) => minutes(m * share)), day: 2 - share })
  }
  expect(compressionAgainst(told('one two', 0.5), told('one two one two', 1))).toBeNull()
  expect(compressionAgainst(told('one two', 0.8), told('one two', 1))?.faster).toBeCloseTo(0.25, 5)
})

test('talks with little in common are not compared', () => {
  const other = [...six.slice(0, 1), ...planOf(5)]
  const later = toldIn({ plan: other, lengths: [3, 9, 9, 9, 9, 9].map(minutes), day: 1 })
  expect(compressionAgainst(later, first)).toBeNull()
})

const length = fc.integer({ min: 60_000, max: 900_000 })
const lengths = fc.array(length, { minLength: 4, maxLength: 40 })
/** What one day differs from another in one section: ± 2 %. */
const noise = fc.array(fc.double({ min: 0.98, max: 1.02, noNaN: true }), { minLength: 40, maxLength: 40 })

test('a speaker who tells everything faster is always told so', () => {
  const share = fc.double({ min: 0.5, max: 0.88, noNaN: true })
  fc.assert(
    fc.property(lengths, noise, share, (times, spread, faster) => {
      const plan = planOf(times.length)
      const before = toldIn({ plan, lengths: times.map(millis) })
      const after = times.map((time, place) => millis(time * faster * (spread[place] ?? 1)))
      const found = compressionAgainst(toldIn({ plan, lengths: after, day: 1 }), before)
      expect(found?.isWhole).toBe(true)
      expect(found?.faster).toBeGreaterThan((1 / faster - 1) * 0.8)
    }),
    { numRuns: 200 },
  )
})

test('a speaker who cuts is never told to speak slower, whatever is cut: whole sections, or much of some', () => {
  const cut = fc.array(fc.double({ min: 0.05, max: 0.95, noNaN: true }), { minLength: 40, maxLength: 40 })
  fc.assert(
    fc.property(
      lengths,
      noise,
      cut,
      fc.array(fc.boolean(), { maxLength: 40 }),
      (times, spread, shares, dropped) => {
        const plan = planOf(times.length)
        const before = toldIn({ plan, lengths: times.map(millis) })
        const all = times.reduce((a, b) => a + b, 0)
        // At least a third of the time is told as it was: else there is nothing left to tell a cut from a hurry by.
        let touched = 0
        const kept = plan.flatMap((section, place) => {
          const time = times[place] ?? 0
          const same = { section, time: time * (spread[place] ?? 1) }
          if (touched + time > (all * 2) / 3) return [same]
          touched += time
          return dropped[place] === true ? [] : [{ section, time: time * (shares[place] ?? 1) }]
        })
        const after = toldIn({
          plan: kept.map(({ section }) => section),
          lengths: kept.map(({ time }) => millis(time)),
          day: 1,
        })
        expect(compressionAgainst(after, before)).toBeNull()
      },
    ),
    { numRuns: 300 },
  )
})
