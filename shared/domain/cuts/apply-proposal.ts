import { minimumOf, type Section } from '#shared/domain/section.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { millis } from '#shared/domain/time.ts'
import type { CutProposal } from './cut-proposal.ts'
import type { SectionChange } from './section-change.ts'

/** The minimum of before stays the floor, written out where it was the default share: trimmed twice it is still the same section. */
const changed = (section: Section, change: SectionChange): Section =>
  change.type === 'cut'
    ? { ...section, floated: true }
    : {
        ...section,
        planned: change.planned,
        minimum: millis(Math.min(minimumOf(section), change.planned)),
      }

/** The plan with the proposal made good: cut sections float, trimmed ones and short versions get their new planned time. Ids and order stay. */
export const applyProposal = (plan: Plan, { changes }: CutProposal): Plan => {
  const bySection = new Map(changes.map(({ section, change }) => [section, change]))
  return plan.map((section) => {
    const change = bySection.get(section.id)
    return change === undefined ? section : changed(section, change)
  })
}
