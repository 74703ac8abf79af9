import type { SectionId } from '#shared/domain/identity.ts'
import { spokenSections } from '#shared/domain/plan.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import { expectedTotal } from '#shared/domain/typical.ts'
import type { Solution } from './choice-problem.ts'
import { weightedMinutes } from './cut-cost.ts'
import { allowedChanges, choiceOf } from './cut-problem.ts'
import type { CutQuestion } from './cut-question.ts'
import type { SectionChange } from './section-change.ts'

/** What a proposal is the best at: least cost; fewest sections touched, then least cost; least cost without whole cuts. */
const proposalNames = ['cheapest', 'boldest', 'gentlest'] as const
export type ProposalName = (typeof proposalNames)[number]

/** One change of a proposal; `saves` is the expected time it saves, in ms, ≥ 0. */
export type ProposedChange = {
  readonly section: SectionId
  readonly change: SectionChange
  readonly saves: Millis
}

/** Changes that belong together. */
export type CutProposal = {
  /** In outline order, each section at most once. */
  readonly changes: readonly ProposedChange[]
  /** The expected total after the changes, in ms. */
  readonly total: Millis
  /** What is lost, in weighted minutes. */
  readonly cost: number
  /** In the order of `proposalNames`; none for a proposal that is merely another one. */
  readonly names: readonly ProposalName[]
}

const changesOf = (question: CutQuestion, picks: readonly number[]): readonly ProposedChange[] =>
  spokenSections(question.plan).flatMap((section, item) => {
    const change = allowedChanges(question.locked, section)[(picks[item] ?? 0) - 1]
    if (change === undefined) return []
    return [{ section: section.id, change, saves: millis(choiceOf(question, section, change).saves) }]
  })

/** A solution of the question's choice problem as a proposal. */
export const proposalOf = (
  question: CutQuestion,
  { picks, weight }: Solution,
  names: readonly ProposalName[],
): CutProposal => {
  const changes = changesOf(question, picks)
  const before: number = expectedTotal(question.plan, question.expected)
  const total = changes.reduce((left, { saves }) => left - saves, before)
  return { changes, total: millis(total), cost: weightedMinutes(weight), names }
}
