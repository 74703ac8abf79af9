import type { Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A gap as people say it: "4 minutes", "7 hours", "2 days"; at least a minute. */
export const gapWords = (t: Translate, gap: Millis): string => {
  if (gap >= 2 * DAY) return t('recovery.days', { count: Math.round(gap / DAY) })
  if (gap >= 2 * HOUR) return t('recovery.hours', { count: Math.round(gap / HOUR) })
  return t('recovery.minutes', { count: Math.max(1, Math.round(gap / MINUTE)) })
}
