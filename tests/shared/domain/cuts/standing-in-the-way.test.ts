import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import type { CutQuestion } from '#shared/domain/cuts/cut-question.ts'
import { standingInTheWay, type Obstacle } from '#shared/domain/cuts/standing-in-the-way.ts'
import { promiseIdSchema } from '#shared/domain/identity.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { millis, minutes } from '#shared/domain/time.ts'
import { makeCutQuestion } from '#tests/builders/make-cut-question.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { allWays, countWays, lengthOf, type Released } from './brute-force.ts'
import { randomQuestion } from './random-question.ts'

const promise = promiseIdSchema.parse('00000000-0000-7000-8000-000000000001')
const block = (patch: Parameters<typeof makeSection>[0] = {}) =>
  makeSection({ planned: minutes(22), minimum: minutes(22), ...patch })

const obstacles = (patch: Partial<CutQuestion>) => {
  const advice = adviseCuts(makeCutQuestion(patch))
  return advice.kind === 'impossible' ? advice.standingInTheWay : advice.kind
}

test('a must that would have to go is named', () => {
  const plan = [block({ priority: 'must' }), block({ priority: 'must' })]
  expect(obstacles({ plan })).toEqual([{ kind: 'must', section: plan[1]?.id }])
})

test('a lock is named', () => {
  const [must, locked] = [block({ priority: 'must' }), block()]
  expect(obstacles({ plan: [must, locked], locked: new Set([locked.id]) })).toEqual([
    { kind: 'lock', section: locked.id },
  ])
})

test('a promise that only the last section left delivers is named', () => {
  const must = makeSection({ planned: minutes(5), priority: 'must' })
  const delivers = makeSection({ planned: minutes(41), minimum: minutes(41), promises: [promise] })
  expect(obstacles({ plan: [must, delivers], promises: [promise] })).toEqual([{ kind: 'promise', promise }])
})

test('a must that another must needs takes both out of the way', () => {
  const needed = block({ priority: 'must' })
  const needing = makeSection({
    planned: minutes(17),
    minimum: minutes(17),
    priority: 'must',
    needs: [needed.id],
  })
  const rest = makeSection({ planned: minutes(1), priority: 'must' })
  const slot = budgetOf(makeTalk({ slot: minutes(18) }))
  expect(obstacles({ plan: [needed, needing, rest], budget: slot })).toEqual([
    { kind: 'must', section: needed.id },
    { kind: 'must', section: needing.id },
  ])
})

test('a talk is never cut to nothing: where no section of the content fits alone, nothing stands in the way that could be given up', () => {
  const plan = [makeSection({ kind: 'opening', planned: minutes(1) }), block(), block({ priority: 'could' })]
  expect(obstacles({ plan, budget: budgetOf(makeTalk({ slot: minutes(10) })) })).toBeNull()
})

test('where not even an empty talk fits, nothing stands in the way that could be given up', () => {
  const question = makeCutQuestion()
  const budget = { ...question.budget, budget: millis(-1) }
  expect(obstacles({ ...question, budget })).toBeNull()
})

const released = (list: readonly Obstacle[]): Released =>
  new Set(
    list.map((obstacle) => {
      if (obstacle.kind === 'promise') return obstacle.promise
      return obstacle.kind === 'must' ? obstacle.section : (`lock ${obstacle.section}` as const)
    }),
  )

const everyObstacle = ({ plan, locked, promises }: CutQuestion): readonly Obstacle[] => [
  ...plan.flatMap(({ id, priority, floated }): readonly Obstacle[] => [
    ...(priority === 'must' && !floated ? [{ kind: 'must', section: id } as const] : []),
    ...(locked.has(id) && !floated ? [{ kind: 'lock', section: id } as const] : []),
  ]),
  ...promises.map((id) => ({ kind: 'promise', promise: id }) as const),
]

const isPossible = (question: CutQuestion, list: readonly Obstacle[]): boolean =>
  allWays(question, released(list)).some((way) => lengthOf(question)(way) <= question.budget.budget)

test('giving up what is named is enough, and giving up any smaller set is not', () => {
  fc.assert(
    fc.property(randomQuestion(5), (question) => {
      const all = everyObstacle(question)
      fc.pre(all.length <= 6 && countWays({ ...question, locked: new Set() }) <= 500)
      fc.pre(adviseCuts(question).kind === 'impossible')
      const named = standingInTheWay(question)
      expect(named === null).toBe(!isPossible(question, all))
      if (named === null) return
      expect(named.length).toBeGreaterThan(0)
      expect(isPossible(question, named)).toBe(true)
      const smaller = fc.sample(fc.subarray([...all], { maxLength: named.length - 1 }), {
        numRuns: 40,
        seed: 1,
      })
      expect(smaller.filter((list) => isPossible(question, list))).toEqual([])
    }),
    { numRuns: 150, seed: 47 },
  )
})
