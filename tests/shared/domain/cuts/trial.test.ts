import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import { applyProposal } from '#shared/domain/cuts/apply-proposal.ts'
import { brokenRules } from '#shared/domain/cuts/broken-rules.ts'
import { NO_TRIALS, trialForecast, trialOf, trialPlan, trialsFrom, tried } from '#shared/domain/cuts/trial.ts'
import { planOutlook } from '#shared/domain/forecast/forecast.ts'
import { minutes } from '#shared/domain/time.ts'
import { certainForecast } from '#tests/builders/make-cut-question.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { randomQuestion } from './random-question.ts'

const talk = makeSection({ planned: minutes(10) })
const aside = makeSection({ planned: minutes(4), floated: true })
const plan = [talk, aside]

test('a section that is tried as it was before is no trial', () => {
  const out = tried(NO_TRIALS, talk, { floated: true })
  expect(trialOf(out, talk).floated).toBe(true)
  expect(tried(out, talk, { floated: false }).size).toBe(0)
})

test('a floated section may be tried in again', () => {
  const after = trialPlan(plan, tried(NO_TRIALS, aside, { floated: false }))
  expect(after.map(({ floated }) => floated)).toEqual([false, false])
  expect(planOutlook(certainForecast(plan), after).center).toBe(minutes(14))
})

test('a trimmed section is forecast to take its share, and keeps its minimum', () => {
  const trials = tried(NO_TRIALS, talk, { planned: minutes(8) })
  expect(trialPlan(plan, trials)[0]).toEqual({ ...talk, planned: minutes(8), minimum: minutes(7) })
  const forecast = {
    ...certainForecast(plan),
    sections: new Map([[talk.id, { center: minutes(12), spread: 100 }]]),
  }
  expect(trialForecast(forecast, plan, trials).sections.get(talk.id)).toEqual({
    center: minutes(9.6),
    spread: expect.closeTo(100 * Math.sqrt(0.8)),
  })
})

test('a proposal tried by hand is the proposal applied: same plan, same outlook, nothing broken', () => {
  fc.assert(
    fc.property(randomQuestion(10), (question) => {
      const advice = adviseCuts(question)
      for (const proposal of advice.kind === 'proposals' ? advice.proposals : []) {
        const trials = trialsFrom(question.plan, proposal)
        const after = trialPlan(question.plan, trials)
        expect(after).toEqual(applyProposal(question.plan, proposal))
        const { center, spread } = planOutlook(trialForecast(question.forecast, question.plan, trials), after)
        expect(center).toBe(proposal.total)
        expect(spread).toBeCloseTo(proposal.outlook.spread, 6)
        expect(brokenRules({ ...question, before: question.plan, after })).toEqual([])
      }
    }),
    { numRuns: 100, seed: 50 },
  )
})
