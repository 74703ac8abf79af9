import type { Plan } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import { titleLikeness, titlePairs } from './title-likeness.ts'

/** Less alike titles name different sections. */
const ALIKE = 0.6

type Titled = { readonly title: string }
type Pair = { readonly section: number; readonly draft: number; readonly likeness: number }

/** Pairs that are alike, the surest first: more alike, then the least moved. */
const pairsOf = (plan: Plan, drafts: readonly Titled[]): readonly Pair[] => {
  const there = drafts.map(({ title }) => titlePairs(title))
  return plan
    .flatMap(({ title }, section) => {
      const here = titlePairs(title)
      return there.map((one, draft) => ({ section, draft, likeness: titleLikeness(here, one) }))
    })
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted(
      (a, b) =>
        b.likeness - a.likeness ||
        Math.abs(a.section - a.draft) - Math.abs(b.section - b.draft) ||
        a.section - b.section,
    )
}

/** The section of the plan that each section of a draft was: by the likeness of titles, then by place; each at most once. */
export const matchSections = (plan: Plan, drafts: readonly Titled[]): ReadonlyMap<number, Section> => {
  const matches = new Map<number, Section>()
  const taken = new Set<number>()
  for (const { section, draft } of pairsOf(plan, drafts)) {
    const found = plan[section]
    if (found === undefined || taken.has(section) || matches.has(draft)) continue
    taken.add(section)
    matches.set(draft, found)
  }
  return matches
}
