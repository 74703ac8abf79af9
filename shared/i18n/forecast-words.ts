import type { ForecastBasis } from '#shared/domain/forecast/forecast.ts'
import type { LengthRange } from '#shared/domain/forecast/outlook.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { Translate } from './catalogue.ts'
import { percentWords } from './chance-words.ts'

/** A range of lengths: "39:10–45:20". */
export const rangeWords = (t: Translate, { from, to }: LengthRange): string =>
  t('chance.range', { from: formatLength(from), to: formatLength(to) })

/** Fewer runs than this do not yet show how much a speaker varies. */
const ENOUGH_RUNS = 3

const runsWords = (t: Translate, { runs, lastTwo }: ForecastBasis): string => {
  if (runs === 0) return t('chance.basis.no-run')
  if (runs < ENOUGH_RUNS) return t('chance.basis.few', { count: runs })
  return t('chance.basis.runs', { count: runs, share: percentWords(t, lastTwo) })
}

/** What a forecast rests on, a sentence each: runs, sections that none has told, and what is known of the stage. */
export const basisWords = (t: Translate, basis: ForecastBasis): readonly string[] => {
  const { runs, liveRuns, fromPlan, fromEstimate } = basis
  return [
    runsWords(t, basis),
    ...(fromEstimate > 0 ? [t('chance.basis.estimates', { count: fromEstimate })] : []),
    ...(runs > 0 && fromPlan > 0 ? [t('chance.basis.plan', { count: fromPlan })] : []),
    liveRuns === 0 ? t('chance.basis.live-unknown') : t('chance.basis.live', { count: liveRuns }),
  ]
}
