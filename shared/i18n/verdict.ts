import { formatLength } from '#shared/domain/format.ts'
import { endingState, endOf, type RunEnding } from '#shared/domain/run-ending.ts'
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

/** What a run's length means for the slot, or how far it came when it stopped early; a late start is named and counts. */
export const runVerdict = (t: Translate, ending: RunEnding, budget: Budget): string => {
  const { total, late, told, of } = ending
  if (endingState(ending, budget) === null)
    return t('verdict.stopped', { total: formatLength(total), told, of })
  const stands = verdict(t, endOf(ending), budget)
  const times = { late: formatLength(late), total: formatLength(total) }
  return toWholeSeconds(late) === 0 ? stands : t('verdict.late', { ...times, verdict: stands })
}
