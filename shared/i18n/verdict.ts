import { formatLength } from '#shared/domain/format.ts'
import { fitState, type Budget } from '#shared/domain/slot.ts'
import { millis, toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import type { Translate } from './catalogue.ts'

type Told = { readonly told: number; readonly of: number }

/** A run that stopped before its last section says nothing about the slot, unless it is over already. `end` ms on the clock of the slot. */
export const stoppedEarly = (end: Millis, budget: Budget, { told, of }: Told): boolean =>
  told < of && fitState(end, budget) !== 'over'

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

/** How long a run was, and how late it began, in ms. */
export type Lasted = { readonly total: Millis; readonly late: Millis }

/** Where on the clock of its slot a run ended, in ms. */
export const endOf = ({ total, late }: Lasted): Millis => millis(late + total)

/** What a run's length means for the slot, or how far it came when it stopped early; a late start is named and counts. */
export const runVerdict = (
  t: Translate,
  lasted: Lasted,
  { budget, ...told }: Told & { readonly budget: Budget },
): string => {
  const { total, late } = lasted
  const end = endOf(lasted)
  if (stoppedEarly(end, budget, told))
    return t('verdict.stopped', { total: formatLength(total), told: told.told, of: told.of })
  const stands = verdict(t, end, budget)
  const times = { late: formatLength(late), total: formatLength(total) }
  return toWholeSeconds(late) === 0 ? stands : t('verdict.late', { ...times, verdict: stands })
}
