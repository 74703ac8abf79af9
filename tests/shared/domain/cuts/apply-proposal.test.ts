import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import { applyProposal } from '#shared/domain/cuts/apply-proposal.ts'
import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import type { CutQuestion } from '#shared/domain/cuts/cut-question.ts'
import { forecastAfter, shorterForms, type SectionChange } from '#shared/domain/cuts/section-change.ts'
import { planOutlook, sectionForecast, type Forecast } from '#shared/domain/forecast/forecast.ts'
import { plannedTotal, planSchema } from '#shared/domain/plan.ts'
import { minimumOf, type Section } from '#shared/domain/section.ts'
import { millis, minutes, seconds } from '#shared/domain/time.ts'
import { certainForecast } from '#tests/builders/make-cut-question.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { randomQuestion } from './random-question.ts'

const proposalOf = (section: Section, change: SectionChange): CutProposal => ({
  changes: [{ section: section.id, change, saves: millis(0) }],
  total: millis(0),
  outlook: { center: millis(0), spread: 0, freedom: 5 },
  cost: 0,
  names: [],
})

const changed = (section: Section, change: SectionChange) =>
  applyProposal([section], proposalOf(section, change))[0]

const everyProposal = (question: Parameters<typeof adviseCuts>[0]): readonly CutProposal[] => {
  const advice = adviseCuts(question)
  if (advice.kind === 'fits') return []
  return advice.kind === 'proposals' ? advice.proposals : [advice.best]
}

/** The forecast of each section once the proposal is applied. */
const forecastWith = ({ plan, forecast }: CutQuestion, { changes }: CutProposal): Forecast => ({
  ...forecast,
  sections: new Map(
    plan.map((section) => {
      const part = sectionForecast(forecast, section.id)
      const change = changes.find((one) => one.section === section.id)
      return [section.id, change === undefined ? part : forecastAfter(section, part, change.change)]
    }),
  ),
})

test('a cut section floats and is otherwise what it was', () => {
  const section = makeSection()
  expect(changed(section, { type: 'cut' })).toEqual({ ...section, floated: true })
})

test('a trimmed section keeps the minimum it had, so that it cannot be trimmed away bit by bit', () => {
  const section = makeSection({ planned: minutes(10) })
  const trimmed = changed(section, { type: 'trim', planned: minutes(7) })
  expect(trimmed).toEqual({ ...section, planned: minutes(7), minimum: minutes(7) })
  expect(trimmed && shorterForms(trimmed)).toEqual([])
})

test('a short version below the minimum takes the minimum down with it', () => {
  const section = makeSection({ planned: minutes(10), minimum: minutes(8), shortVersion: seconds(90) })
  const short = changed(section, { type: 'short-version', planned: seconds(90) })
  expect(short).toMatchObject({ id: section.id, planned: seconds(90), minimum: seconds(90) })
})

test('sections that the proposal does not name stay the very same', () => {
  const [a, b] = [makeSection(), makeSection()]
  expect(applyProposal([a, b], proposalOf(b, { type: 'cut' }))[0]).toBe(a)
})

test(
  'the plan with a proposal applied is forecast to take exactly what the proposal says',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(randomQuestion(12), (question) => {
        for (const proposal of everyProposal(question)) {
          const after = applyProposal(question.plan, proposal)
          expect(planSchema.safeParse(after).success).toBe(true)
          expect(after.map(({ id }) => id)).toEqual(question.plan.map(({ id }) => id))
          expect(after.every((section) => minimumOf(section) <= section.planned)).toBe(true)
          const outlook = planOutlook(forecastWith(question, proposal), after)
          expect(outlook).toEqual(proposal.outlook)
          expect(outlook.center).toBe(proposal.total)
        }
      }),
      { numRuns: 100, seed: 44 },
    )
  },
)

test('without runs the planned total becomes what the proposal says', () => {
  fc.assert(
    fc.property(randomQuestion(12), (question) => {
      const unmeasured = { ...question, forecast: certainForecast(question.plan) }
      for (const proposal of everyProposal(unmeasured)) {
        expect(plannedTotal(applyProposal(question.plan, proposal))).toBe(proposal.total)
      }
    }),
    { numRuns: 100, seed: 45 },
  )
})

test('once a proposal is applied the talk fits', () => {
  fc.assert(
    fc.property(randomQuestion(12), (question) => {
      const advice = adviseCuts(question)
      const [first] = advice.kind === 'proposals' ? advice.proposals : []
      fc.pre(first !== undefined)
      if (first === undefined) return
      const plan = applyProposal(question.plan, first)
      const forecast = forecastWith(question, first)
      expect(adviseCuts({ ...question, plan, forecast })).toEqual({ kind: 'fits' })
    }),
    { numRuns: 100, seed: 46 },
  )
})
