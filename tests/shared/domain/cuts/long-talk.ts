import type { CutQuestion } from '#shared/domain/cuts/cut-question.ts'
import { promiseIdSchema, sectionIdSchema } from '#shared/domain/identity.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { millis, minutes, seconds } from '#shared/domain/time.ts'
import { makeCutQuestion } from '#tests/builders/make-cut-question.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((more ^ (more >>> 14)) >>> 0) / 2 ** 32
  }
}

const tail = (index: number): string => index.toString(16).padStart(12, '0')
const sectionId = (index: number) => sectionIdSchema.parse(`00000000-0000-7000-8000-${tail(index)}`)
const promiseId = (index: number) => promiseIdSchema.parse(`00000000-0000-7000-9000-${tail(index)}`)

const sectionOf = (random: () => number, index: number, count: number) => {
  const planned = seconds(Math.max(1, Math.round(((0.4 + 1.2 * random()) * 40 * 60) / count)))
  const of = random()
  return makeSection({
    id: sectionId(index),
    planned,
    priority: of < 0.3 ? 'could' : of < 0.75 ? 'should' : 'must',
    shortVersion: random() < 0.15 ? seconds(Math.round((planned * 0.6) / 1000)) : null,
    needs: index > 0 && random() < 0.25 ? [sectionId(Math.floor(random() * index))] : [],
  })
}

type LongTalk = {
  readonly count: number
  readonly seed: number
  /** Every section as uncertain as this share of its length; 0: certain. */
  readonly spread: number
}

/** A talk of some 41 minutes in so many sections, with needs and promises, that has to lose about an eighth. */
export const longTalk = ({ count, seed, spread }: LongTalk): CutQuestion => {
  const random = randomFrom(seed * 1000 + count)
  const bare = Array.from({ length: count }, (_, index) => sectionOf(random, index, count))
  const promises = Array.from({ length: Math.max(2, Math.floor(count / 10)) }, (_, index) => promiseId(index))
  const delivering = promises.map(() => [0, 1, 2].map(() => Math.floor(random() * count)))
  const plan = bare.map((section, index) => ({
    ...section,
    promises: promises.filter((_, place) => delivering[place]?.includes(index)),
  }))
  const sections = plan.map(({ id, planned }) => {
    const center = millis(planned * (0.85 + 0.35 * random()))
    return [id, { center, spread: center * spread * (0.5 + random()) }] as const
  })
  const total = sections.reduce((sum, [, { center }]) => sum + center, 0)
  const question = makeCutQuestion({ plan, promises, budget: budgetOf(makeTalk({ slot: minutes(1) })) })
  const budget = { ...question.budget, budget: millis(total * 0.88), windowStart: millis(total * 0.83) }
  const shared = spread === 0 ? 0 : 0.05
  return { ...question, budget, forecast: { ...question.forecast, sections: new Map(sections), shared } }
}
