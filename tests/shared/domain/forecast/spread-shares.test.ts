import { expect, test } from 'vitest'
import { spreadShares } from '#shared/domain/forecast/spread-shares.ts'
import type { Forecast } from '#shared/domain/forecast/forecast.ts'
import { minutes } from '#shared/domain/time.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo, closing } = threeSections()

const forecast = (spreads: readonly number[], shared: number): Forecast => ({
  sections: new Map(
    plan.map(({ id, planned }, place) => [id, { center: planned, spread: spreads[place] ?? 0 }]),
  ),
  shared,
  freedom: 5,
  basis: { runs: 3, lastTwo: 1, liveRuns: 0, fromPlan: 0, fromEstimate: 0 },
})

test('each section brings its own variance, the largest first; what all share comes on top', () => {
  // 30² + 60² + 30² and (5 % of 600 s)²: 900 + 3600 + 900 + 900.
  const shares = spreadShares(forecast([30_000, 60_000, 30_000], 0.05), plan)
  expect(shares.sections.map(({ id }) => id)).toEqual([demo.id, opening.id, closing.id])
  expect(shares.sections.map(({ share }) => Math.round(share * 63))).toEqual([36, 9, 9])
  expect(shares.shared).toBeCloseTo(9 / 63, 10)
})

test('a floated section brings none', () => {
  const floated = [opening, { ...demo, floated: true }, closing]
  const { sections, shared } = spreadShares(forecast([30_000, 60_000, 30_000], 0.05), floated)
  expect(sections.map(({ id }) => id)).toEqual([opening.id, closing.id])
  expect(sections.reduce((all, { share }) => all + share, shared)).toBeCloseTo(1, 10)
})

test('where all is certain nothing is uncertain', () => {
  expect(spreadShares(forecast([0, 0, 0], 0), plan)).toMatchObject({ shared: 0 })
  expect(spreadShares(forecast([0, minutes(0), 0], 0), []).sections).toEqual([])
})
