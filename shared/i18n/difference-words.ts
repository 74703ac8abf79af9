import { formatLength } from '#shared/domain/format.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { Translate } from './catalogue.ts'

/** A difference said aloud: "0:40 longer"; + = longer. */
export const differenceWords = (t: Translate, delta: Millis): string => {
  if (delta === 0) return t('report.delta.same')
  const key = delta > 0 ? 'report.delta.longer' : 'report.delta.shorter'
  return t(key, { by: formatLength(millis(Math.abs(delta))) })
}
