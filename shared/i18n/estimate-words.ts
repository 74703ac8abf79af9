import type { EstimateReason } from '#shared/domain/estimates/estimate.ts'
import type { SpeechCount } from '#shared/domain/estimates/speech-count.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { Translate } from './catalogue.ts'

/** How much there is to read aloud: "812 words", "1200 characters", or both; '' for nothing. */
export const countWords = (t: Translate, { words, characters }: SpeechCount): string =>
  [
    ...(words === 0 ? [] : [t('estimate.count-words', { count: words })]),
    ...(characters === 0 ? [] : [t('estimate.count-characters', { count: characters })]),
  ].join(' + ')

/** What an estimate rests on: "812 words at 130 words/min", with the speaker's own pace where it was measured; "5 slides, 1:00 each". */
export const reasonWords = (t: Translate, reason: EstimateReason): string => {
  if (reason.from === 'slides')
    return t('estimate.slides', { count: reason.slides, each: formatLength(reason.perSlide) })
  const scripts = (['words', 'characters'] as const).filter((script) => reason.count[script] > 0)
  const counted = scripts.map((script) =>
    t(`estimate.${script}`, { count: reason.count[script], rate: reason.rates[script].perMinute }),
  )
  const runs = Math.max(...scripts.map((script) => reason.rates[script].runs))
  return [counted.join(' + '), ...(runs > 0 ? [t('estimate.own', { count: runs })] : [])].join(', ')
}
