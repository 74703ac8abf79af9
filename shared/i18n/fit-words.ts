import { formatLength } from '#shared/domain/format.ts'
import { fitState, overBy, type Budget } from '#shared/domain/slot.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { Translate } from './catalogue.ts'

/** How a length stands against the budget, in a few words: "3:10 over", "fits, 1:20 spare". */
export const fitWords = (t: Translate, length: Millis, budget: Budget): string => {
  const by = formatLength(millis(Math.abs(overBy(length, budget))))
  return t(`fit.${fitState(length, budget)}`, { by, spare: by })
}
