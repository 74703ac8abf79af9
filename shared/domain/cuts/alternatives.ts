import type { ProposalName } from './cut-proposal.ts'
import type { ChoiceProblem, Literal, Solution } from './search/choice-problem.ts'
import { fewestTouches } from './search/fewest-touches.ts'
import { solve } from './search/solve.ts'

/** A solution and what it is the best at. */
type Alternative = { readonly solution: Solution; readonly names: readonly ProposalName[] }

const MOST_SHOWN = 5

const dropsOf = ({ items }: ChoiceProblem, { picks }: Solution): readonly boolean[] =>
  items.map((choices, item) => choices[picks[item] ?? 0]?.drops ?? false)

const isSame = (a: Solution, b: Solution): boolean => a.picks.every((place, item) => place === b.picks[item])

const isSure = ({ effort }: ChoiceProblem): boolean => !effort.isSpent()

/** What the search is sure of; null where its effort was spent on the way. */
const sureOf = (problem: ChoiceProblem, mostTouches = Infinity): Solution | null => {
  const solution = isSure(problem) ? solve(problem, mostTouches) : null
  return isSure(problem) ? solution : null
}

/** The fewest sections touched, then the least cost. */
const boldestOf = (problem: ChoiceProblem, cheapest: Solution): Solution | null => {
  const fewest = fewestTouches(problem)
  for (let touches = fewest; touches < cheapest.touches; touches += 1) {
    const solution = sureOf(problem, touches)
    if (solution !== null || !isSure(problem)) return solution
  }
  return cheapest
}

/** The least cost without whole cuts; null when that is not enough. */
const gentlestOf = (problem: ChoiceProblem, cheapest: Solution): Solution | null =>
  dropsOf(problem, cheapest).includes(true)
    ? sureOf({ ...problem, items: problem.items.map((choices) => choices.filter(({ drops }) => !drops)) })
    : cheapest

/** True of every solution that cuts other sections than this one does; empty when no section may be cut. */
const cutsOthers = (problem: ChoiceProblem, solution: Solution): readonly Literal[] =>
  dropsOf(problem, solution).flatMap((isDropped, item) =>
    problem.items[item]?.some(({ drops }) => drops) ? [{ item, drops: !isDropped }] : [],
  )

/** The least cost among the solutions that cut other sections than all of these; null when there is none. */
const nextBest = (problem: ChoiceProblem, shown: readonly Alternative[]): Solution | null => {
  const refusals = shown.map(({ solution }) => cutsOthers(problem, solution))
  if (refusals.some((clause) => clause.length === 0)) return null
  return sureOf({ ...problem, clauses: [...problem.clauses, ...refusals] })
}

type Entry = readonly [ProposalName, Solution | null]

const named = (entries: readonly Entry[]): Alternative[] => {
  const alternatives: Alternative[] = []
  for (const [name, solution] of entries) {
    if (solution === null) continue
    const same = alternatives.findIndex((alternative) => isSame(alternative.solution, solution))
    const names = alternatives[same]?.names ?? []
    alternatives.splice(same === -1 ? alternatives.length : same, 1, { solution, names: [...names, name] })
  }
  return alternatives
}

/**
 * The cheapest, the boldest and the gentlest, equal ones once; then the next cheapest that cut other sections than all
 * before them, up to five in all. Where the effort is spent before, those that are sure, or the one that was found.
 */
export const alternativesOf = (problem: ChoiceProblem, cheapest: Solution): readonly Alternative[] => {
  if (!isSure(problem)) return [{ solution: cheapest, names: [] }]
  const alternatives = named([
    ['cheapest', cheapest],
    ['boldest', boldestOf(problem, cheapest)],
    ['gentlest', gentlestOf(problem, cheapest)],
  ])
  while (alternatives.length < MOST_SHOWN) {
    const solution = nextBest(problem, alternatives)
    if (solution === null) break
    alternatives.push({ solution, names: [] })
  }
  return alternatives
}
