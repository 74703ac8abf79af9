import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviseCuts, type CutAdvice } from '#shared/domain/cuts/advise-cuts.ts'
import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import type { CutQuestion } from '#shared/domain/cuts/cut-question.ts'
import { allWays, byCost, countWays, expectedProposals, lengthOf, words, type Way } from './brute-force.ts'
import { randomQuestion } from './random-question.ts'

/** All of them by `npm run test:cuts`. */
const RUNS = import.meta.env.MODE === 'cuts' ? 10_000 : 250
const SEED = 40
const MINUTE_OF_COST = 60_000 * 400
const FEW_ENOUGH = 20_000

/** An advice or what it should be, in plain values. */
type Said = { readonly kind: CutAdvice['kind']; readonly ways: readonly object[]; readonly over: number }

const saidWay = ({ changes, total, cost, names }: CutProposal): object => ({
  changes: changes.map(({ section, change }) =>
    words(section, change.type, change.type === 'cut' ? 0 : change.planned),
  ),
  total,
  cost: Math.round(cost * MINUTE_OF_COST),
  names,
})

const shouldSayWay = ({ changes, total, cost }: Way, names: readonly string[]): object => ({
  changes,
  total,
  cost,
  names,
})

const said = (advice: CutAdvice): Said => {
  if (advice.kind === 'fits') return { kind: 'fits', ways: [], over: 0 }
  return advice.kind === 'proposals'
    ? { kind: 'proposals', ways: advice.proposals.map(saidWay), over: 0 }
    : { kind: 'impossible', ways: [saidWay(advice.best)], over: advice.overBudget }
}

/** Lengths that differ by less, in ms, are the same: roots are never exact. */
const SAME = 1e-6

const shouldSay = (question: CutQuestion): Said => {
  const { budget } = question.budget
  const ways = allWays(question)
  const length = lengthOf(question)
  const isEnough = (way: Way): boolean => length(way) <= budget
  if (ways.some((way) => way.changes.length === 0 && isEnough(way)))
    return { kind: 'fits', ways: [], over: 0 }
  const enough = expectedProposals(ways.filter(isEnough))
  if (enough.length > 0)
    return { kind: 'proposals', ways: enough.map(([way, names]) => shouldSayWay(way, names)), over: 0 }
  const shortestLength = ways.reduce((shorter, way) => Math.min(shorter, length(way)), Infinity)
  const shortest = ways.filter((way) => length(way) <= shortestLength + SAME).toSorted(byCost)[0]
  return {
    kind: 'impossible',
    ways: shortest === undefined ? [] : [shouldSayWay(shortest, [])],
    over: Math.ceil((shortest === undefined ? 0 : length(shortest)) - budget),
  }
}

test('every proposal is the very one that trying all ways finds', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(randomQuestion(10), (question) => {
      fc.pre(countWays(question) <= FEW_ENOUGH)
      expect(said(adviseCuts(question))).toEqual(shouldSay(question))
    }),
    { numRuns: RUNS, seed: SEED },
  )
})
