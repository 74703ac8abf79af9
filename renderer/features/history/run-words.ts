import { formatLength } from '#shared/domain/format.ts'
import { endsAt, type RunResult } from '#shared/domain/run-result.ts'
import { overBy, type Budget } from '#shared/domain/slot.ts'
import { millis, toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { Spread } from './section-times.ts'

/** How a run stood in its slot, in two words: "3:00 over", "1:20 to spare"; a late start is named and counts. */
export const shortVerdict = (t: Translate, result: RunResult, budget: Budget): string => {
  const over = overBy(endsAt(result), budget)
  const standing = t(over > 0 ? 'history.over' : 'history.spare', {
    by: formatLength(millis(Math.abs(over))),
  })
  const late = toWholeSeconds(result.state.late)
  return late === 0 ? standing : t('history.late', { standing, late: formatLength(late) })
}

/** How a run differs from the one before, said aloud; `delta` + = longer, null for the first run. */
export const deltaWords = (t: Translate, delta: Millis | null): string => {
  if (delta === null) return t('history.first')
  const by = formatLength(millis(Math.abs(delta)))
  if (delta === 0) return t('history.same')
  return t(delta > 0 ? 'history.longer' : 'history.shorter', { by })
}

/** A spread of lengths: "6:20 to 7:48". */
export const spreadWords = (t: Translate, { shortest, longest }: Spread): string =>
  t('history.grid.spread', { shortest: formatLength(shortest), longest: formatLength(longest) })
