import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviseCuts, type CutAdvice } from '#shared/domain/cuts/advise-cuts.ts'
import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import type { CutQuestion } from '#shared/domain/cuts/cut-question.ts'
import { isWithin } from '#shared/domain/cuts/is-within.ts'
import { millis } from '#shared/domain/time.ts'
import { allWays, byCost, countWays, expectedProposals, least, words, type Way } from './brute-force.ts'
import { randomQuestion } from './random-question.ts'

/** More by hand: CUT_RUNS=10000 CUT_SEED=7 npx vitest run -c build/vitest.config.ts this-file */
const RUNS = Number(process.env['CUT_RUNS'] ?? 300)
const SEED = Number(process.env['CUT_SEED'] ?? 40)
const MINUTE_OF_COST = 60_000 * 20
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
    : { kind: 'impossible', ways: [saidWay(advice.best)], over: advice.overTarget }
}

const shouldSay = (question: CutQuestion): Said => {
  const { target } = question.budget
  const ways = allWays(question)
  const untouched = ways.find(({ changes }) => changes.length === 0)
  if (isWithin(millis(untouched?.total ?? 0), target)) return { kind: 'fits', ways: [], over: 0 }
  const enough = expectedProposals(ways.filter(({ total }) => total <= target))
  if (enough.length > 0)
    return { kind: 'proposals', ways: enough.map(([way, names]) => shouldSayWay(way, names)), over: 0 }
  const shortest = least(ways, (a, b) => a.total - b.total || byCost(a, b)) ?? ways[0]
  return {
    kind: 'impossible',
    ways: shortest === undefined ? [] : [shouldSayWay(shortest, [])],
    over: (shortest?.total ?? 0) - target,
  }
}

test('every proposal is the very one that trying all ways finds', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(randomQuestion(9), (question) => {
      fc.pre(countWays(question) <= FEW_ENOUGH)
      expect(said(adviseCuts(question))).toEqual(shouldSay(question))
    }),
    { numRuns: RUNS, seed: SEED },
  )
})
