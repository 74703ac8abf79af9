import { assertNever } from '#shared/domain/assert-never.ts'
import type { Foretold } from '#shared/domain/outlook-before.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { rangeWords } from '#shared/i18n/forecast-words.ts'

/** What was forecast before a run, in a few words: "forecast 38:10–47:20", "outside 38:10–47:20". */
export const foretoldWords = (t: Translate, foretold: Foretold): string => {
  const range = rangeWords(t, foretold)
  const isMissed = foretold.where === 'above' || foretold.where === 'below'
  return t(isMissed ? 'history.foretold.outside' : 'history.foretold.within', { range })
}

/** The same in a sentence, read aloud and shown over the figures. */
export const foretoldSentence = (t: Translate, foretold: Foretold): string => {
  const range = rangeWords(t, foretold)
  switch (foretold.where) {
    case null:
      return t('history.foretold.open', { range })
    case 'within':
    case 'above':
    case 'below':
      return t(`history.foretold.${foretold.where}.sentence`, { range })
    default:
      return assertNever(foretold.where)
  }
}
