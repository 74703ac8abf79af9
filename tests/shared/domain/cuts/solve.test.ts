import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  solutionOf,
  reaches,
  type ChoiceProblem,
  type Literal,
  type Solution,
} from '#shared/domain/cuts/search/choice-problem.ts'
import { UNLIMITED } from '#shared/domain/cuts/search/effort.ts'
import { savingsOf } from '#shared/domain/cuts/search/limit.ts'
import { shortest } from '#shared/domain/cuts/search/shortest.ts'
import { solve } from '#shared/domain/cuts/search/solve.ts'

const KEEP = { saves: 0, calms: 0, weight: 0, drops: false }
const drop = (saves: number, weight: number) => [KEEP, { saves, calms: 0, weight, drops: true }]
type Patch = Partial<ChoiceProblem> & { readonly goal?: number }
const problem = ({ goal = 0, ...patch }: Patch): ChoiceProblem => ({
  items: [],
  limit: savingsOf(goal),
  excess: { ample: Infinity, weight: 0 },
  touchWeight: 0,
  effort: UNLIMITED,
  clauses: [],
  ...patch,
})

test('of equally light solutions it takes the one that touches fewer items, then the one that leaves the first alone', () => {
  expect(solve(problem({ items: [drop(5, 5), drop(5, 5), drop(10, 10)], goal: 10 }))?.picks).toEqual([
    0, 0, 1,
  ])
  expect(solve(problem({ items: [drop(5, 5), drop(5, 5), drop(5, 5)], goal: 5 }))?.picks).toEqual([0, 0, 1])
})

test('of solutions that only the excess makes equal it still takes the first in order', () => {
  const items = [drop(100, 100), drop(10, 0), drop(5, 5)]
  const excess = { ample: 100, weight: 1 }
  expect(solve(problem({ items, goal: 105, excess }))?.picks).toEqual([1, 0, 1])
})

test('what is saved above the ample weighs', () => {
  const items = [drop(30, 10), drop(12, 15)]
  expect(solve(problem({ items, goal: 10 }))?.picks).toEqual([1, 0])
  expect(solve(problem({ items, goal: 10, excess: { ample: 20, weight: 1 } }))?.weight).toBe(15)
})

test('clauses that contradict each other, or a goal out of reach, have no solution', () => {
  const clauses: readonly (readonly Literal[])[] = [[{ item: 0, drops: true }], [{ item: 0, drops: false }]]
  expect(solve(problem({ items: [drop(5, 5)], clauses }))).toBeNull()
  expect(shortest(problem({ items: [drop(5, 5)], clauses }))).toBeNull()
  expect(solve(problem({ items: [drop(5, 5)], goal: 6 }))).toBeNull()
})

const places = (count: number) => fc.integer({ min: 0, max: count - 1 })
const literal = fc.record({ item: places(13), drops: fc.boolean() })

/** Thirteen items that all cost alike per ms, so that there are many near solutions and many ways to go on with. */
const hardProblem: fc.Arbitrary<ChoiceProblem> = fc
  .record({
    saves: fc.array(fc.integer({ min: 5000, max: 9999 }), { minLength: 13, maxLength: 13 }),
    dear: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 13, maxLength: 13 }),
    goal: fc.integer({ min: 20_000, max: 60_000 }),
    touchWeight: fc.constantFrom(0, 3000, 20_000),
    excessWeight: fc.constantFrom(0, 1),
    clauses: fc.array(fc.array(literal, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
  })
  .map(({ saves, dear, goal, touchWeight, excessWeight, clauses }) => ({
    items: saves.map((ms, item) => drop(ms, ms * ((dear[item] ?? 1) > 2 ? 2 : 1))),
    limit: savingsOf(goal),
    excess: { ample: goal + 1000, weight: excessWeight },
    touchWeight,
    effort: UNLIMITED,
    clauses,
  }))

const everyPick = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (__, item) => (bits >> (count - 1 - item)) & 1),
  )
const EVERY_PICK = everyPick(13)

const isAllowed = ({ clauses }: ChoiceProblem, picks: readonly number[]): boolean =>
  clauses.every((clause) => clause.some(({ item, drops }) => (picks[item] === 1) === drops))

/** Tried in the order of the choices: of equals the first stays. */
const bestOf = (hard: ChoiceProblem, mostTouches: number): Solution | null =>
  EVERY_PICK.filter((picks) => isAllowed(hard, picks) && reaches(hard, picks))
    .map((picks) => solutionOf(hard, picks))
    .filter(({ touches }) => touches <= mostTouches)
    .reduce<Solution | null>(
      (best, next) =>
        best === null ||
        next.weight < best.weight ||
        (next.weight === best.weight && next.touches < best.touches)
          ? next
          : best,
      null,
    )

test('it finds what trying every pick finds, where many are nearly as good', () => {
  fc.assert(
    fc.property(hardProblem, fc.constantFrom(Infinity, 4, 6), (hard, mostTouches) => {
      expect(solve(hard, mostTouches)).toEqual(bestOf(hard, mostTouches))
    }),
    { numRuns: 80, seed: 49 },
  )
})
