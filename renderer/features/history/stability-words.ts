import { formatLength } from '#shared/domain/format.ts'
import { millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { isSteady, STEADY, type SectionHistory } from './section-times.ts'

/** Half of what lies between the shortest and the longest time: a section varies by ± that. */
const reachOf = ({ spread }: SectionHistory) => millis((spread.longest - spread.shortest) / 2)

const timesOf = ({ times }: SectionHistory): number => times.filter((time) => time !== null).length

/** Whether a section is steady, or by how much it varies; nothing while it was told once. */
export const steadinessWords = (t: Translate, row: SectionHistory): string => {
  if (timesOf(row) < 2) return ''
  return isSteady(row)
    ? t('history.grid.steady', { by: formatLength(STEADY) })
    : t('history.grid.varies', { by: formatLength(reachOf(row)) })
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
      : t('history.grid.steady-ones', { titles: list(steady) })
  if (most === undefined) return t('history.grid.all-steady')
  return `${calm} ${t('history.grid.varies-most', { title: titleOf(most), by: formatLength(reachOf(most)) })}`
}
