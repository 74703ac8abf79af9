import { formatDelta, formatLength } from '#shared/domain/format.ts'
import { trendOf } from '#shared/domain/section-trend.ts'
import { millis, toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { isSteady, STEADY, type SectionHistory } from './section-times.ts'

/** Half of what lies between the shortest and the longest time: a section varies by ± that. */
const reachOf = ({ spread }: SectionHistory) => millis((spread.longest - spread.shortest) / 2)

const timesOf = ({ times }: SectionHistory): number => times.filter((time) => time !== null).length

/** By how much lengths change from run to run: "−0:26 a run"; nothing while that is less than a second or not known. `lengths` oldest first, null where there was none. */
export const trendWords = (t: Translate, lengths: readonly (Millis | null)[]): string => {
  const trend = toWholeSeconds(trendOf(lengths) ?? millis(0))
  return trend === 0 ? '' : t('history.grid.trend', { by: formatDelta(trend) })
}

/** Whether a section is steady or by how much it varies, and where it is going; nothing while it was told once. */
export const variationWords = (t: Translate, row: SectionHistory): string => {
  if (timesOf(row) < 2) return ''
  const reach = isSteady(row)
    ? t('history.grid.steady')
    : t('history.grid.varies', { by: formatLength(reachOf(row)) })
  const trend = trendWords(
    t,
    row.times.map((time) => time?.actual ?? null),
  )
  return trend === '' ? reach : t('history.grid.variation', { reach, trend })
}

type List = (names: readonly string[]) => string

/** Which sections are steady, and which varies most; nothing while none was told twice. */
export const stabilityWords = (t: Translate, rows: readonly SectionHistory[], list: List): string => {
  const told = rows.filter((row) => timesOf(row) > 1)
  const titleOf = ({ section }: SectionHistory): string => section.title || t('untitled.section')
  const steady = told.filter(isSteady).map(titleOf)
  const [most] = told.filter((row) => !isSteady(row)).toSorted((a, b) => reachOf(b) - reachOf(a))
  if (told.length === 0) return ''
  const calm =
    steady.length === 0
      ? t('history.grid.none-steady')
      : t('history.grid.steady-ones', { titles: list(steady), by: formatLength(STEADY) })
  if (most === undefined) return t('history.grid.all-steady')
  return `${calm} ${t('history.grid.varies-most', { title: titleOf(most), by: formatLength(reachOf(most)) })}`
}
