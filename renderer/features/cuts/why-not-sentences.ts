import type { WhyNot } from '#shared/domain/cuts/why-not.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { fitChanceWords } from '#shared/i18n/chance-words.ts'
import { brokenSentence } from './broken-sentences.ts'

/** Why a section is not cut: what that would break, then what it would save, cost and come to. */
export const whyNotSentences = (
  t: Translate,
  document: TalkDocument,
  { breaks, isLocked, saves, cost, outlook }: WhyNot,
): readonly string[] => [
  ...(isLocked ? [t('cuts.why-not.locked')] : []),
  ...breaks.map((rule) => brokenSentence(t, document, rule)),
  t('cuts.why-not.saves', {
    by: formatLength(saves),
    cost: cost.toFixed(1),
    total: formatLength(outlook.center),
    chance: fitChanceWords(t, outlook, budgetOf(document.talk)),
  }),
]
