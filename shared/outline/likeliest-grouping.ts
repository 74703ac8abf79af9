import type { Plan } from '#shared/domain/plan.ts'
import { groupedSections } from './draft-sections.ts'
import { matchSections } from './match-sections.ts'
import type { GroupingKind, OutlineDraft } from './outline.ts'

/** The way to group a draft that a plan was made in: at least half of the plan is found again, with the fewest new sections. Else the draft's first. */
export const likeliestGrouping = (plan: Plan, draft: OutlineDraft): GroupingKind => {
  const ways = draft.groupings.map(({ by }) => {
    const sections = groupedSections(draft, by)
    const found = matchSections(plan, sections).size
    return { by, knows: found > 0 && found * 2 >= plan.length, score: found * 2 - sections.length }
  })
  const known = ways.filter(({ knows }) => knows).toSorted((a, b) => b.score - a.score)
  return (known[0] ?? ways[0])?.by ?? 'as-written'
}
