import type { Outlook } from '#shared/domain/forecast/outlook.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import { spokenSections } from '#shared/domain/plan.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import { brokenRules, type BrokenRule } from './broken-rules.ts'
import { choiceOf, limitOf } from './cut-problem.ts'
import { shortfallCost, touchCost, weightedMinutes } from './cut-cost.ts'
import { outlookAfter } from './cut-proposal.ts'
import type { CutQuestion } from './cut-question.ts'

/** What cutting one section, and nothing else, would do. */
export type WhyNot = {
  readonly breaks: readonly BrokenRule[]
  /** The speaker wants it left as it is. */
  readonly isLocked: boolean
  /** By how much the median gets shorter, in ms, ≥ 0. */
  readonly saves: Millis
  /** In weighted minutes, the shortfall that it causes included. */
  readonly cost: number
  readonly outlook: Outlook
}

/** Why a section is not proposed, or what cutting it alone would come to; null for one that is not spoken anyway. */
export const whyNot = (question: CutQuestion, id: SectionId): WhyNot | null => {
  const { plan, forecast, budget, weights, promises, locked } = question
  const section = spokenSections(plan).find((one) => one.id === id)
  if (section === undefined) return null
  const change = { type: 'cut' } as const
  const { saves, weight } = choiceOf(question, section, change)
  const ample = limitOf(question).center - budget.windowStart
  const late = Math.max(0, saves - ample) - Math.max(0, -ample)
  const after = plan.map((one) => (one.id === id ? { ...one, floated: true } : one))
  return {
    breaks: brokenRules({ before: plan, after, promises, forecast }),
    isLocked: locked.has(id),
    saves: millis(saves),
    cost: weightedMinutes(weight + touchCost(weights) + Math.max(0, late) * shortfallCost(weights)),
    outlook: outlookAfter(question, [{ section: id, change }]),
  }
}
