import fc from 'fast-check'
import type { CutQuestion } from '#shared/domain/cuts/cut-question.ts'
import { promiseIdSchema, sectionIdSchema } from '#shared/domain/identity.ts'
import { priorities, sectionKinds } from '#shared/domain/section.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { DEFAULT_WEIGHTS, type CutWeights } from '#shared/domain/cuts/cut-weights.ts'
import { lengthSchema, millis } from '#shared/domain/time.ts'
import { certainForecast } from '#tests/builders/make-cut-question.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'

const tail = (index: number): string => index.toString(16).padStart(12, '0')
const sectionId = (index: number) => sectionIdSchema.parse(`00000000-0000-7000-8000-${tail(index)}`)
const promiseId = (index: number) => promiseIdSchema.parse(`00000000-0000-7000-9000-${tail(index)}`)
const length = (ms: number) => lengthSchema.parse(Math.round(ms))

const rarely = <Value>(value: fc.Arbitrary<Value>, none: Value): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(none) }, { weight: 1, arbitrary: value })

/** Times are whole tens of seconds as often as whole ms, so that ties come up. */
const time = (most: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: most / 10_000 }).map((tens) => tens * 10_000),
    fc.integer({ min: 1, max: most }),
  )

const sectionFacts = fc.record({
  planned: time(300_000),
  /** Share of the planned time; 1: cannot be trimmed; null: not typed. */
  minimum: fc.constantFrom(1, 1, 1, 0.85, 0.5, 0, null),
  shortVersion: rarely(fc.constantFrom(0.3, 0.6, 1, 0), null),
  priority: fc.constantFrom(...priorities, 'could' as const, 'should' as const),
  kind: fc.constantFrom(...sectionKinds),
  floated: rarely(fc.constant(true), false),
  locked: rarely(fc.constant(true), false),
  promises: rarely(fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }), []),
  needs: rarely(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 2 }), []),
  expected: rarely(time(360_000), -1),
  /** Of the section's own, as a share of its time. */
  spread: fc.constantFrom(0, 0.05, 0.15, 0.3),
})

const weight = (most: number) => fc.integer({ min: 0, max: most * 20 }).map((steps) => steps / 20)

const someWeights = fc.record({
  priorities: fc.record({ could: weight(20), should: weight(20), must: weight(20) }),
  ways: fc.record({ cut: weight(5), trim: weight(5), 'short-version': weight(5) }),
  touch: weight(10),
  shortfall: weight(10),
})

/** Where nothing weighs anything all ways cost the same: only the order of ties decides. */
const WEIGHTLESS: CutWeights = {
  priorities: { could: 0, should: 0, must: 0 },
  ways: { cut: 0, trim: 0, 'short-version': 0 },
  touch: 0,
  shortfall: 0,
}

/** Every other question is of lengths that are certain. */
const uncertainty = fc.oneof(
  fc.constant({ spreads: 0, shared: 0, freedom: 5 }),
  fc.record({
    spreads: fc.constant(1),
    shared: fc.constantFrom(0, 0.06, 0.1, 0.4),
    freedom: fc.constantFrom(1, 3, 4, 7, 30),
  }),
)

const factsOf = (most: number) =>
  fc.record({
    sections: fc.array(sectionFacts, { minLength: 1, maxLength: most, size: 'max' }),
    /** All sections are like the first, so that whatever is done to one may as well be done to another. */
    areAlike: rarely(fc.constant(true), false),
    promised: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
    /** Budget as a share of the expected total. */
    share: fc.double({ min: 0.3, max: 1.3, noNaN: true }),
    /** Share of the slot kept for questions, on top of the budget. */
    qa: fc.constantFrom(0, 0, 0.3),
    slackPercent: fc.constantFrom(5, 5, 0, 50),
    uncertainty,
    wanted: fc.constantFrom(0.5, 0.6, 0.8, 0.9, 0.99),
    weights: fc.oneof(
      fc.constant(DEFAULT_WEIGHTS),
      someWeights,
      rarely(fc.constant(WEIGHTLESS), DEFAULT_WEIGHTS),
    ),
  })

type Facts = typeof factsOf extends (most: number) => fc.Arbitrary<infer Value> ? Value : never

/** A slot with that budget, the questions on top. */
const slotOf = (budget: number, qa: number) => {
  const kept = length(budget * qa)
  return { slot: length(length(budget) + kept), qa: kept }
}

const questionFrom = ({
  sections: drawn,
  areAlike,
  promised,
  share,
  qa,
  slackPercent,
  uncertainty: unsure,
  wanted,
  weights,
}: Facts): CutQuestion => {
  const sections = areAlike ? drawn.flatMap(() => drawn.slice(0, 1)) : drawn
  const plan = sections.map((facts, index) =>
    makeSection({
      id: sectionId(index),
      planned: length(facts.planned),
      minimum: facts.minimum === null ? null : length(facts.planned * facts.minimum),
      shortVersion: facts.shortVersion === null ? null : length(facts.planned * facts.shortVersion),
      priority: facts.priority,
      kind: facts.kind,
      floated: facts.floated,
      promises: facts.promises.map(promiseId),
      needs: facts.needs.map(sectionId),
    }),
  )
  const parts = sections.map(({ expected, planned, spread }, index) => {
    const center = millis(expected < 0 ? planned : expected)
    return [sectionId(index), { center, spread: center * spread * unsure.spreads }] as const
  })
  const total = sections.reduce(
    (sum, { expected, planned, floated }) => sum + (floated ? 0 : expected < 0 ? planned : expected),
    0,
  )
  return {
    plan,
    forecast: { ...certainForecast(plan), ...unsure, sections: new Map(parts) },
    budget: budgetOf(makeTalk({ ...slotOf(Math.max(1, total * share), qa), slackPercent })),
    wanted,
    weights,
    promises: promised.map(promiseId),
    locked: new Set(sections.flatMap(({ locked }, index) => (locked ? [sectionId(index)] : []))),
  }
}

/** Questions of up to `most` sections with musts, minimums, short versions, promises, needs, locks, floated sections and spreads. */
export const randomQuestion = (most: number): fc.Arbitrary<CutQuestion> => factsOf(most).map(questionFrom)
