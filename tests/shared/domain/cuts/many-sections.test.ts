import { expect, test } from 'vitest'
import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import type { CutQuestion } from '#shared/domain/cuts/cut-question.ts'
import { chanceWithin } from '#shared/domain/forecast/outlook.ts'
import { seconds } from '#shared/domain/time.ts'
import { certainForecast, makeCutQuestion } from '#tests/builders/make-cut-question.ts'
import { makeSection } from '#tests/builders/make-section.ts'

/** As many sections, each of another length and none certain, over their slot of 40:00 all together. */
const questionOf = (count: number, each: number): CutQuestion => {
  const plan = Array.from({ length: count }, (_, n) =>
    makeSection({ planned: seconds(each + ((n * 37) % each)) }),
  )
  const sections = new Map(plan.map(({ id, planned }) => [id, { center: planned, spread: planned / 8 }]))
  return makeCutQuestion({ plan, forecast: { ...certainForecast(plan), sections } })
}

test.each([
  ['not too many sections', 20, 100, true],
  ['hundreds of them', 300, 20, false],
])(
  'with %s what is proposed fits; whether every way was tried is said',
  { timeout: 60_000 },
  (_what, count, each, isSure) => {
    const question = questionOf(count, each)
    const advice = adviseCuts(question)
    expect(advice).toMatchObject({ kind: 'proposals', isSure })
    const proposals = advice.kind === 'proposals' ? advice.proposals : []
    expect(proposals.length).toBeGreaterThan(0)
    for (const { outlook } of proposals)
      expect(chanceWithin(outlook, question.budget.budget)).toBeGreaterThanOrEqual(question.wanted)
  },
)

test('of a hundred musts it names some that would do', { timeout: 60_000 }, () => {
  const asked = questionOf(100, 40)
  const plan = asked.plan.map((section) => ({ ...section, priority: 'must' as const }))
  const advice = adviseCuts({ ...asked, plan: plan.map((one) => ({ ...one, minimum: one.planned })) })
  if (advice.kind !== 'impossible') throw new Error('all of it is a must')
  const given = new Set((advice.standingInTheWay ?? []).map((one) => 'section' in one && one.section))
  const released = asked.plan.map((one) =>
    given.has(one.id) ? one : { ...one, priority: 'must' as const, minimum: one.planned },
  )
  expect(given.size).toBeGreaterThan(0)
  expect(adviseCuts({ ...asked, plan: released }).kind).toBe('proposals')
})
