import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { cutProblem } from '#shared/domain/cuts/cut-problem.ts'
import { fewestTouches } from '#shared/domain/cuts/search/fewest-touches.ts'
import { solve } from '#shared/domain/cuts/search/solve.ts'
import { linearModel } from './linear-model.ts'
import { longTalk } from './long-talk.ts'

/** All of them by `npm run test:cuts`. */
const COUNTS = import.meta.env.MODE === 'cuts' ? [10, 20, 40, 80, 160] : [10, 20, 40]
const SEEDS = import.meta.env.MODE === 'cuts' ? [1, 2, 3, 4, 5, 6] : [1, 2]

/** HiGHS reckons in floating point: to a ten-thousandth of a weighted minute. */
const SAME = 2400

test.each(COUNTS)(
  'of %i certain sections it finds the optimum that HiGHS finds',
  { timeout: 600_000 },
  async (count) => {
    const highs = await loadHighs()
    for (const seed of SEEDS) {
      const problem = cutProblem(longTalk({ count, seed, spread: 0 }))
      const optimum = highs.solve(linearModel(problem), { mip_rel_gap: 0 })
      expect(optimum.Status).toBe('Optimal')
      expect(Math.abs((solve(problem)?.weight ?? NaN) - optimum.ObjectiveValue)).toBeLessThan(SAME)
    }
  },
)

test.each(COUNTS)(
  'of %i certain sections it finds the optimum that HiGHS finds with as few changes as can be, and none with fewer',
  { timeout: 600_000 },
  async (count) => {
    const highs = await loadHighs()
    for (const seed of SEEDS) {
      const problem = cutProblem(longTalk({ count, seed, spread: 0 }))
      let fewest = fewestTouches(problem)
      const optimum = () => highs.solve(linearModel(problem, fewest), { mip_rel_gap: 0 })
      for (; optimum().Status === 'Infeasible'; fewest += 1) expect(solve(problem, fewest)).toBeNull()
      const { ObjectiveValue } = optimum()
      expect(Math.abs((solve(problem, fewest)?.weight ?? NaN) - ObjectiveValue)).toBeLessThan(SAME)
    }
  },
)
