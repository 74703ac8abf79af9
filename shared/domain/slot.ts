import type { Talk } from './talk.ts'
import { millis, toWholeSeconds, type Millis } from './time.ts'

/** A talk's slot taken apart, all in ms: budget = slot − Q&A buffer; target = budget − slack; the target window runs from `windowStart` to `target`. */
export type Budget = {
  readonly slot: Millis
  readonly qa: Millis
  readonly budget: Millis
  readonly slack: Millis
  readonly target: Millis
  readonly windowStart: Millis
}

/** Ending more than this share before the target is a miss too. */
const WINDOW_SHARE = 0.05

/** Takes the slot apart; every part is a whole number of seconds. A 40:00 slot with the defaults gives budget 40:00, target 38:00, window 36:06–38:00. */
export const budgetOf = ({ slot, qa, slackPercent }: Pick<Talk, 'slot' | 'qa' | 'slackPercent'>): Budget => {
  const budget = millis(slot - qa)
  const slack = toWholeSeconds(millis((budget * slackPercent) / 100))
  const target = millis(budget - slack)
  const windowStart = toWholeSeconds(millis(target * (1 - WINDOW_SHARE)))
  return { slot, qa, budget, slack, target, windowStart }
}

/** How a length (projected, forecast or final) stands against the budget. */
export type FitState = 'over' | 'tight' | 'on-track' | 'under'

/** Rounds the length to whole seconds once, then: over above the budget, tight above the target, on track inside the target window, under below it. */
export const fitState = (length: Millis, { budget, target, windowStart }: Budget): FitState => {
  const shown = toWholeSeconds(length)
  if (shown > budget) return 'over'
  if (shown > target) return 'tight'
  return shown >= windowStart ? 'on-track' : 'under'
}

/** Whole seconds over the budget, in ms: + = over, − = to spare. */
export const overBy = (length: Millis, { budget }: Budget): Millis => millis(toWholeSeconds(length) - budget)
