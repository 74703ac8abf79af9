import { formatLength } from '#shared/domain/format.ts'
import { fitState, type Budget } from '#shared/domain/slot.ts'
import { millis, toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import type { Translate } from './catalogue.ts'

type Told = { readonly told: number; readonly of: number }

/** A run that stopped before its last section says nothing about the slot, unless it is over already. */
export const stoppedEarly = (length: Millis, budget: Budget, { told, of }: Told): boolean =>
  told < of && fitState(length, budget) !== 'over'

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

/** The one sentence on a run's length: what it means for the slot, or how far it came when it stopped early. */
export const runVerdict = (
  t: Translate,
  length: Millis,
  { budget, ...told }: Told & { readonly budget: Budget },
): string =>
  stoppedEarly(length, budget, told)
    ? t('verdict.stopped', { total: formatLength(length), told: told.told, of: told.of })
    : verdict(t, length, budget)
