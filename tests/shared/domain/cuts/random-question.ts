import fc from 'fast-check'
import type { CutQuestion } from '#shared/domain/cuts/cut-question.ts'
import { promiseIdSchema, sectionIdSchema } from '#shared/domain/identity.ts'
import { priorities, sectionKinds } from '#shared/domain/section.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { lengthSchema, millis } from '#shared/domain/time.ts'
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
})

const factsOf = (most: number) =>
  fc.record({
    sections: fc.array(sectionFacts, { minLength: 1, maxLength: most, size: 'max' }),
    promised: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
    /** Target as a share of the expected total. */
    share: fc.double({ min: 0.3, max: 1.05, noNaN: true }),
  })

type Facts = typeof factsOf extends (most: number) => fc.Arbitrary<infer Value> ? Value : never

const questionFrom = ({ sections, promised, share }: Facts): CutQuestion => {
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
  const timed = sections.flatMap(({ expected }, index) =>
    expected < 0 ? [] : [[sectionId(index), millis(expected)] as const],
  )
  const total = sections.reduce(
    (sum, { expected, planned, floated }) => sum + (floated ? 0 : expected < 0 ? planned : expected),
    0,
  )
  return {
    plan,
    expected: new Map(timed),
    budget: budgetOf(makeTalk({ slot: length(Math.max(1, (total * share) / 0.95)) })),
    promises: promised.map(promiseId),
    locked: new Set(sections.flatMap(({ locked }, index) => (locked ? [sectionId(index)] : []))),
  }
}

/** Questions of up to `most` sections with musts, minimums, short versions, promises, needs, locks and floated sections. */
export const randomQuestion = (most: number): fc.Arbitrary<CutQuestion> => factsOf(most).map(questionFrom)
