import { chanceWithin, type Outlook } from '#shared/domain/forecast/outlook.ts'
import type { Budget } from '#shared/domain/slot.ts'
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
