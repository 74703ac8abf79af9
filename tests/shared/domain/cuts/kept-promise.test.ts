import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import { applyProposal } from '#shared/domain/cuts/apply-proposal.ts'
import { forecastOf } from '#shared/domain/forecast/forecast-of.ts'
import { planOutlook } from '#shared/domain/forecast/forecast.ts'
import { UNKNOWN_BIAS } from '#shared/domain/forecast/live-bias.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { millis, minutes } from '#shared/domain/time.ts'
import { makeCutQuestion } from '#tests/builders/make-cut-question.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { toldIn } from '#tests/builders/told-in.ts'

const plan: Plan = [
  makeSection({ planned: minutes(3), priority: 'must' }),
  makeSection({ planned: minutes(9), shortVersion: minutes(4) }),
  makeSection({ planned: minutes(12), kind: 'demo', priority: 'could' }),
  makeSection({ planned: minutes(8) }),
  makeSection({ planned: minutes(6), priority: 'could' }),
]

const forecast = (of: Plan, factors: readonly number[]) =>
  forecastOf({
    plan: of,
    results: factors.map((factor, day) =>
      toldIn({ plan, day, lengths: plan.map(({ planned }, at) => millis(planned * factor * (1 + at / 50))) }),
    ),
    estimates: new Map(),
    bias: UNKNOWN_BIAS,
  })

test('once there are runs, the plan that a proposal makes is forecast as the proposal promised', () => {
  const factors = fc.array(fc.double({ min: 0.8, max: 1.4, noNaN: true }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(factors, fc.integer({ min: 20, max: 36 }), (told, slot) => {
      const budget = budgetOf({ slot: minutes(slot), qa: minutes(0), slackPercent: 5 })
      const advice = adviseCuts(makeCutQuestion({ plan, budget, forecast: forecast(plan, told) }))
      if (advice.kind !== 'proposals') return
      for (const proposal of advice.proposals) {
        const after = applyProposal(plan, proposal)
        const { center, spread } = planOutlook(forecast(after, told), after)
        expect(Math.abs(center - proposal.outlook.center)).toBeLessThanOrEqual(plan.length)
        expect(spread / proposal.outlook.spread).toBeCloseTo(1, 5)
      }
    }),
  )
})

test('before any run it is at least as certain as promised', () => {
  const budget = budgetOf({ slot: minutes(30), qa: minutes(0), slackPercent: 5 })
  const advice = adviseCuts(makeCutQuestion({ plan, budget, forecast: forecast(plan, []) }))
  const proposals = advice.kind === 'proposals' ? advice.proposals : []
  expect(proposals.length).toBeGreaterThan(2)
  for (const proposal of proposals) {
    const after = applyProposal(plan, proposal)
    const { spread } = planOutlook(forecast(after, []), after)
    expect(spread).toBeLessThanOrEqual(proposal.outlook.spread * 1.0001)
  }
})
