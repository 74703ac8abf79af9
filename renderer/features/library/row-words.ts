import { formatLength } from '#shared/domain/format.ts'
import type { LibraryRow } from '#shared/domain/library.ts'
import { budgetOf, fitState, type FitState } from '#shared/domain/slot.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { fitWords } from '#shared/i18n/fit-words.ts'

/** How a talk stands, in words: by its last run, else by its plan. No state while nothing was timed. */
export const rowWords = (
  t: Translate,
  row: LibraryRow,
): { readonly words: string; readonly state: FitState | null } => {
  const budget = budgetOf(row)
  if (row.lastRun !== null)
    return { words: fitWords(t, row.lastRun.total, budget), state: fitState(row.lastRun.total, budget) }
  if (row.planned === 0) return { words: t('library.no-run'), state: null }
  const key = row.planned > budget.budget ? 'library.planned-over' : 'library.planned'
  const values = { planned: formatLength(row.planned), fit: fitWords(t, row.planned, budget) }
  return { words: t(key, values), state: null }
}

/** When the talk is, counted in days from today; null without a date. */
export const daysWords = (t: Translate, days: number | null): string | null => {
  if (days === null) return null
  if (days < 0) return t('library.past')
  return days === 0 ? t('library.today') : t('library.days', { count: days })
}
