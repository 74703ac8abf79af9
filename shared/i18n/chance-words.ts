import { chanceWithin, type Outlook } from '#shared/domain/forecast/outlook.ts'
import type { Budget } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'
import type { Translate } from './catalogue.ts'

/** A probability (0–1) as people say it: "72 %"; nothing about a talk is sure, so never 0 or 100. */
export const percentWords = (t: Translate, chance: number): string => {
  const percent = Math.round(chance * 100)
  if (percent < 1) return t('chance.below', { percent: 1 })
  return percent > 99 ? t('chance.above', { percent: 99 }) : t('chance.percent', { percent })
}

/** The chance of ending within the budget: "72 % to fit". */
export const fitChanceWords = (t: Translate, outlook: Outlook, { budget }: Budget): string =>
  t('chance.to-fit', { chance: percentWords(t, chanceWithin(outlook, budget)) })

/** Steps in which a chance is said while the clock runs: what moves at every glance is not read. */
const STEP = 0.05

/** The chance of ending within `budget` ms from where a run is, in steps of 5 %: "70 % to end in time". */
export const inTimeWords = (t: Translate, outlook: Outlook, budget: Millis): string => {
  const chance = chanceWithin(outlook, budget)
  const rounded = chance < STEP || chance > 1 - STEP ? chance : Math.round(chance / STEP) * STEP
  return t('chance.in-time', { chance: percentWords(t, rounded) })
}
