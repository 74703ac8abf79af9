import { formatLength } from '#shared/domain/format.ts'
import type { LibraryRow } from '#shared/domain/library.ts'
import { budgetOf, fitState, type FitState } from '#shared/domain/slot.ts'
import { millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { fitChanceWords } from '#shared/i18n/chance-words.ts'
import { fitWords } from '#shared/i18n/fit-words.ts'
import type { DatedRow } from './what-is-next.ts'

/** What a row says: the talk's title, its event and days to go, and how it stands. No state while nothing was timed. */
export type RowWords = {
  readonly title: string
  readonly about: string
  readonly standing: string
  readonly state: FitState | null
}

type Standing = Pick<RowWords, 'standing' | 'state'>

/** How the next live run is forecast; null when there is nothing to forecast it from, or it was given. */
const forecastStanding = (t: Translate, { row, days }: DatedRow): Standing | null => {
  if (row.outlook === null || row.outlook.runs === 0 || (days ?? 0) < 0) return null
  const budget = budgetOf(row)
  const values = {
    fit: fitWords(t, row.outlook.center, budget),
    chance: fitChanceWords(t, row.outlook, budget),
  }
  return { standing: t('library.forecast', values), state: fitState(row.outlook.center, budget) }
}

/** By its last run, else by its plan; a run that stopped early says nothing of the slot. */
const standingOf = (t: Translate, row: LibraryRow): Standing => {
  const budget = budgetOf(row)
  if (row.lastRun?.complete === false)
    return { standing: t('library.stopped-early', { at: formatLength(row.lastRun.total) }), state: null }
  if (row.lastRun !== null) {
    const end = millis(row.lastRun.late + row.lastRun.total)
    return { standing: fitWords(t, end, budget), state: fitState(end, budget) }
  }
  const length = millis(row.planned + row.estimated)
  if (length === 0) return { standing: t('library.no-run'), state: null }
  if (row.estimated > 0)
    return {
      standing: t('library.estimated', { total: formatLength(length), fit: fitWords(t, length, budget) }),
      state: fitState(length, budget),
    }
  const key = row.planned > budget.budget ? 'library.planned-over' : 'library.planned'
  const values = { planned: formatLength(row.planned), fit: fitWords(t, row.planned, budget) }
  return { standing: t(key, values), state: null }
}

const daysWords = (t: Translate, days: number | null): string => {
  if (days === null) return ''
  if (days < 0) return t('library.past')
  if (days === 1) return t('library.tomorrow')
  return days === 0 ? t('library.today') : t('library.days', { count: days })
}

/** A talk of the library in words. */
export const rowWords = (t: Translate, { row, days }: DatedRow): RowWords => ({
  title: row.title || t('untitled.talk'),
  about: [row.event, daysWords(t, days)].filter(Boolean).join(' · '),
  ...(forecastStanding(t, { row, days }) ?? standingOf(t, row)),
})
