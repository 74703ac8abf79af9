import { spokenSections } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import { expectedTotal } from '#shared/domain/typical.ts'
import type { Choice, ChoiceProblem } from './choice-problem.ts'
import { changeCost, SHORTFALL_COST, TOUCH_COST } from './cut-cost.ts'
import { expectedOf, type CutQuestion } from './cut-question.ts'
import { needClauses, promiseClauses } from './cut-rules.ts'
import { expectedAfterChange, shorterForms, type SectionChange } from './section-change.ts'

/** What may be done to a section, in the order that breaks ties: trims (longest first), short version, cut. */
export const allowedChanges = (locked: CutQuestion['locked'], section: Section): readonly SectionChange[] => {
  if (locked.has(section.id)) return []
  return section.priority === 'must' ? shorterForms(section) : [...shorterForms(section), { type: 'cut' }]
}

/** The choice that leaves a section as it is. */
export const KEEP: Choice = { saves: 0, weight: 0, drops: false }

/** A change as a choice: the ms it saves and its cost in units. */
export const choiceOf = (
  { expected }: Pick<CutQuestion, 'expected'>,
  section: Section,
  change: SectionChange,
): Choice => {
  const before = expectedOf(expected, section)
  const saves = before - expectedAfterChange(section, before, change)
  return { saves, weight: changeCost(section.priority, change.type, saves), drops: change.type === 'cut' }
}

/** The question as a choice problem: an item for every spoken section, in outline order. */
export const cutProblem = (question: CutQuestion): ChoiceProblem => {
  const { plan, expected, budget, promises, locked } = question
  const sections = spokenSections(plan)
  const total = expectedTotal(plan, expected)
  return {
    items: sections.map((section) => [
      KEEP,
      ...allowedChanges(locked, section).map((change) => choiceOf(question, section, change)),
    ]),
    goal: total - budget.target,
    excess: { ample: total - budget.windowStart, weight: SHORTFALL_COST },
    touchWeight: TOUCH_COST,
    clauses: [...promiseClauses(sections, promises), ...needClauses(sections)],
  }
}
