import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rescue, type RescueQuestion } from '#shared/domain/cuts/rescue.ts'
import { DEFAULT_WEIGHTS } from '#shared/domain/cuts/cut-weights.ts'
import { isWithin } from '#shared/domain/cuts/is-within.ts'
import { promiseIdSchema } from '#shared/domain/identity.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { millis, minutes } from '#shared/domain/time.ts'
import { expectedTotal } from '#shared/domain/typical.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { allWays, byCost, countWays, least } from './brute-force.ts'
import { randomQuestion } from './random-question.ts'

const promise = promiseIdSchema.parse('00000000-0000-7000-8000-000000000001')

const told = makeSection({ planned: minutes(20), priority: 'must' })
const now = makeSection({ planned: minutes(5) })
const story = makeSection({ planned: minutes(4), priority: 'could' })
const numbers = makeSection({ planned: minutes(6) })
const closing = makeSection({ planned: minutes(5), priority: 'must' })
const plan = [told, now, story, numbers, closing]

/** 40:00 planned in a 40:00 slot; at 27:00 the current section still takes 2:00, so that it ends at 44:00. */
const late = (patch: Partial<RescueQuestion> = {}): RescueQuestion => ({
  plan,
  coming: [story.id, numbers.id, closing.id],
  kept: [told.id, now.id],
  expected: new Map(),
  currentRemaining: minutes(2),
  elapsed: minutes(27),
  budget: budgetOf(makeTalk()),
  promises: [],
  ...patch,
})

test('a run that ends within the budget needs no rescue, even after the target', () => {
  expect(rescue(late({ elapsed: minutes(23) }))).toEqual({ kind: 'none-needed' })
})

test('it leaves out the cheapest coming section that brings the finish within the budget', () => {
  expect(rescue(late())).toEqual({ kind: 'leave-out', sections: [story.id], endsAt: minutes(40) })
})

test('it leaves out more when more time is gone', () => {
  expect(rescue(late({ elapsed: minutes(28) }))).toEqual({
    kind: 'leave-out',
    sections: [numbers.id],
    endsAt: minutes(39),
  })
  expect(rescue(late({ elapsed: minutes(32) }))).toMatchObject({ sections: [story.id, numbers.id] })
})

test('musts are never left out: when that is not enough, it says when the run ends at the earliest', () => {
  expect(rescue(late({ elapsed: minutes(34) }))).toEqual({
    kind: 'not-enough',
    sections: [story.id, numbers.id],
    endsAt: minutes(41),
  })
})

test('what sections are expected to take counts, not what was planned', () => {
  const expected = new Map([[numbers.id, minutes(7)]])
  expect(rescue(late({ expected }))).toMatchObject({ sections: [numbers.id], endsAt: minutes(38) })
})

test('the last section that delivers a promise stays, unless one already told delivered it', () => {
  const sharing = { ...story, promises: [promise] }
  const coming = [told, now, sharing, numbers, closing]
  expect(rescue(late({ plan: coming, promises: [promise] }))).toMatchObject({ sections: [numbers.id] })
  const delivered = [{ ...told, promises: [promise] }, now, sharing, numbers, closing]
  expect(rescue(late({ plan: delivered, promises: [promise] }))).toMatchObject({ sections: [story.id] })
})

test('what a section told or to be told needs stays', () => {
  const needing = [told, { ...now, needs: [story.id] }, story, numbers, closing]
  expect(rescue(late({ plan: needing }))).toMatchObject({ sections: [numbers.id] })
  const later = [told, now, story, numbers, { ...closing, needs: [story.id] }]
  expect(rescue(late({ plan: later }))).toMatchObject({ sections: [numbers.id] })
})

test('with nothing told yet it finds what trying every set of whole cuts finds', () => {
  fc.assert(
    fc.property(randomQuestion(8), (question) => {
      const uncut = question.plan.filter(({ floated }) => !floated)
      const whole = uncut.map((section) => ({ ...section, minimum: section.planned, shortVersion: null }))
      const expected = new Map([...question.forecast.sections].map(([id, { center }]) => [id, center]))
      const locked = new Set<(typeof whole)[number]['id']>()
      const asked = { ...question, plan: whole, locked, weights: DEFAULT_WEIGHTS, expected }
      fc.pre(countWays(asked) <= 1000)
      const ways = allWays(asked, new Set(['content']))
      const enough = ways.filter(({ total }) => total <= question.budget.budget)
      const earliest = least(ways, (a, b) => a.total - b.total || byCost(a, b))
      const found = rescue({
        ...asked,
        coming: whole.map(({ id }) => id),
        kept: [],
        currentRemaining: millis(0),
        elapsed: millis(0),
      })
      const isNeeded = !isWithin(expectedTotal(whole, expected), question.budget.budget)
      const best = least(enough, byCost) ?? earliest
      const kind = enough.length > 0 ? 'leave-out' : 'not-enough'
      expect(found).toEqual(
        isNeeded ? { kind, sections: best?.cuts, endsAt: best?.total } : { kind: 'none-needed' },
      )
    }),
    { numRuns: 200, seed: 48 },
  )
})
