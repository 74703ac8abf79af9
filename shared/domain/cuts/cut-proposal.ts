import { outlookOfParts, sectionForecast } from '#shared/domain/forecast/forecast.ts'
import type { Outlook } from '#shared/domain/forecast/outlook.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import { spokenSections } from '#shared/domain/plan.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { Solution } from './search/choice-problem.ts'
import { weightedMinutes } from './cut-cost.ts'
import { allowedChanges, choiceOf } from './cut-problem.ts'
import type { CutQuestion } from './cut-question.ts'
import { forecastAfter, type SectionChange } from './section-change.ts'

/** What a proposal is the best at: least cost; fewest sections touched, then least cost; least cost without whole cuts. */
const proposalNames = ['cheapest', 'boldest', 'gentlest'] as const
export type ProposalName = (typeof proposalNames)[number]

/** One change of a proposal; `saves` is by how much it shortens the median, in ms, ≥ 0. */
export type ProposedChange = {
  readonly section: SectionId
  readonly change: SectionChange
  readonly saves: Millis
}

/** Changes that belong together. */
export type CutProposal = {
  /** In outline order, each section at most once. */
  readonly changes: readonly ProposedChange[]
  /** The median of the total after the changes, in ms. */
  readonly total: Millis
  /** The total after the changes with its spread. */
  readonly outlook: Outlook
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

/** The outlook of the talk once so many changes are made. */
export const outlookAfter = (
  { plan, forecast }: Pick<CutQuestion, 'plan' | 'forecast'>,
  changes: readonly Pick<ProposedChange, 'section' | 'change'>[],
): Outlook => {
  const bySection = new Map(changes.map(({ section, change }) => [section, change]))
  const parts = spokenSections(plan).map((section) => {
    const part = sectionForecast(forecast, section.id)
    const change = bySection.get(section.id)
    return change === undefined ? part : forecastAfter(section, part, change)
  })
  return outlookOfParts(forecast, parts)
}

/** A solution of the question's choice problem as a proposal. */
export const proposalOf = (
  question: CutQuestion,
  { picks, weight }: Solution,
  names: readonly ProposalName[],
): CutProposal => {
  const changes = changesOf(question, picks)
  const outlook = outlookAfter(question, changes)
  return { changes, total: outlook.center, outlook, cost: weightedMinutes(weight), names }
}
