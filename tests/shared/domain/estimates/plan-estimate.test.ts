import { expect, test } from 'vitest'
import { estimatesOf } from '#shared/domain/estimates/estimate.ts'
import { lengthByNotes, planLength, saysMore } from '#shared/domain/estimates/plan-estimate.ts'
import { DEFAULT_RATES } from '#shared/domain/estimates/speech-rates.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { millis, minutes } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { time } from '#tests/builders/run-of.ts'

const script = (words: number): string => 'word '.repeat(words)
const untimed = (words: number) => makeSection({ planned: millis(0), notes: script(words) })

const lengthOf = (plan: Plan) => planLength(plan, estimatesOf(plan, DEFAULT_RATES))

test('a plan without any time is as long as its estimates', () => {
  expect(lengthOf([untimed(130), untimed(260)])).toEqual({
    total: minutes(3),
    estimated: minutes(3),
    sections: 2,
  })
})

test('a planned time comes before an estimate; floated sections and unknown ones add nothing', () => {
  const plan = [
    makeSection({ planned: minutes(4), notes: script(1300) }),
    untimed(130),
    makeSection({ planned: millis(0) }),
    { ...untimed(1300), floated: true },
  ]
  expect(lengthOf(plan)).toEqual({ total: minutes(5), estimated: minutes(1), sections: 1 })
})

test('notes of six minutes say clearly more than five planned ones', () => {
  expect(saysMore(makeSection({ planned: minutes(5), notes: script(780) }), DEFAULT_RATES)).toMatchObject({
    length: minutes(6),
  })
})

test.each([
  ['a little more', makeSection({ planned: minutes(5), notes: script(700) })],
  [
    'half a minute more on a long section is how people differ',
    makeSection({ planned: minutes(20), notes: script(2700) }),
  ],
  ['seconds more on a short one', makeSection({ planned: time('0:30'), notes: script(100) })],
  ['nothing planned', untimed(780)],
  ['slides alone', makeSection({ planned: minutes(1), slides: { from: 1, to: 9 } })],
])('%s is not clearly more', (_what, section) => {
  expect(saysMore(section, DEFAULT_RATES)).toBeNull()
})

test('by its notes a plan is as long as they are where they clearly say more', () => {
  const plan = [
    makeSection({ planned: minutes(5), notes: script(780) }),
    makeSection({ planned: minutes(3) }),
    untimed(130),
  ]
  const estimates = estimatesOf(plan, DEFAULT_RATES)
  expect(planLength(plan, estimates).total).toBe(minutes(9))
  expect(lengthByNotes(plan, estimates, DEFAULT_RATES)).toBe(minutes(10))
})
