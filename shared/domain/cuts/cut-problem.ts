import { sectionForecast, type SectionForecast } from '#shared/domain/forecast/forecast.ts'
import { studentQuantile } from '#shared/domain/forecast/student-t.ts'
import { spokenSections } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Choice, ChoiceProblem } from './search/choice-problem.ts'
import { UNLIMITED } from './search/effort.ts'
import type { Limit } from './search/limit.ts'
import { changeCost, shortfallCost, touchCost } from './cut-cost.ts'
import type { CutQuestion } from './cut-question.ts'
import { carryingClauses, needClauses, promiseClauses } from './cut-rules.ts'
import { forecastAfter, shorterForms, type SectionChange } from './section-change.ts'

/** What may be done to a section, in the order that breaks ties: trims (longest first), short version, cut. */
export const allowedChanges = (locked: CutQuestion['locked'], section: Section): readonly SectionChange[] => {
  if (locked.has(section.id)) return []
  return section.priority === 'must' ? shorterForms(section) : [...shorterForms(section), { type: 'cut' }]
}

/** The choice that leaves a section as it is. */
export const KEEP: Choice = { saves: 0, calms: 0, weight: 0, drops: false }

/** In whole ms², rounded up: so sums are exact whatever their order, and no chance is promised that is not there. */
const varianceOf = ({ spread }: SectionForecast): number => Math.ceil(spread ** 2)

/** A change as a choice: what it saves and calms, and its cost in units. */
export const choiceOf = (
  { forecast, weights }: Pick<CutQuestion, 'forecast' | 'weights'>,
  section: Section,
  change: SectionChange,
): Choice => {
  const before = sectionForecast(forecast, section.id)
  const after = forecastAfter(section, before, change)
  const saves = before.center - after.center
  const { type } = change
  return {
    saves,
    calms: varianceOf(before) - varianceOf(after),
    weight: changeCost(weights, { priority: section.priority, type, saves }),
    drops: type === 'cut',
  }
}

/** The lengths that are likely enough to fit the budget. The quantile is never negative: less certain is never better. */
export const limitOf = ({ plan, forecast, budget, wanted }: CutQuestion): Limit => {
  const parts = spokenSections(plan).map(({ id }) => sectionForecast(forecast, id))
  return {
    center: parts.reduce((total, { center }) => total + center, 0),
    variance: parts.reduce((total, part) => total + varianceOf(part), 0),
    shared: forecast.shared,
    z: Math.max(0, studentQuantile(wanted, forecast.freedom)),
    longest: budget.budget,
  }
}

/** The question as a choice problem: an item for every spoken section, in outline order. */
export const cutProblem = (question: CutQuestion): ChoiceProblem => {
  const { plan, budget, promises, locked, weights } = question
  const sections = spokenSections(plan)
  const limit = limitOf(question)
  return {
    items: sections.map((section) => [
      KEEP,
      ...allowedChanges(locked, section).map((change) => choiceOf(question, section, change)),
    ]),
    limit,
    excess: { ample: limit.center - budget.windowStart, weight: shortfallCost(weights) },
    touchWeight: touchCost(weights),
    effort: UNLIMITED,
    clauses: [
      ...promiseClauses(sections, promises),
      ...needClauses(sections),
      ...carryingClauses(sections, question.forecast),
    ],
  }
}
