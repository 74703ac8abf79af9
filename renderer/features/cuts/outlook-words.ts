import { chanceWithin, rangeOf, type Outlook } from '#shared/domain/forecast/outlook.ts'
import { formatLength } from '#shared/domain/format.ts'
import { SHOWN_RANGE } from '#shared/domain/outlook-before.ts'
import type { Budget } from '#shared/domain/slot.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { percentWords } from '#shared/i18n/chance-words.ts'

/** How sure a length is: its 80 % range, and the chance to fit. */
export const outlookWords = (t: Translate, outlook: Outlook, { budget }: Budget): string => {
  const { from, to } = rangeOf(outlook, SHOWN_RANGE)
  return t('cuts.outlook', {
    from: formatLength(from),
    to: formatLength(to),
    chance: percentWords(t, chanceWithin(outlook, budget)),
  })
}
