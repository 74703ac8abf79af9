import { formatLength } from '#shared/domain/format.ts'
import { fitState, type Budget } from '#shared/domain/slot.ts'
import { millis, toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import type { Translate } from './catalogue.ts'

/** The one sentence on a length in a slot: "43:00 in a 40:00 slot: 3:00 over." */
export const verdict = (t: Translate, length: Millis, budget: Budget): string => {
  const spare = toWholeSeconds(millis(budget.budget - length))
  const state = fitState(length, budget)
  const key = state === 'over' && budget.qa > 0 ? 'verdict.over-qa' : (`verdict.${state}` as const)
  return t(key, {
    total: formatLength(length),
    slot: formatLength(budget.slot),
    qa: formatLength(budget.qa),
    target: formatLength(budget.target),
    spare: formatLength(spare),
    by: formatLength(millis(-spare)),
  })
}
