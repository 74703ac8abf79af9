import type { RefObject } from 'react'
import type { SpeechRates } from '#shared/domain/estimates/speech-rates.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import { idsOfRows, placeOfRow, rowsOf } from './list-rows.ts'
import type { RowNews } from './row-news.ts'
import type { SectionEdits } from './section-edits.ts'
import { reachOf, type Selection } from './selection.ts'
import type { Selecting } from './use-selection.ts'

/** What the commands of rows work with. */
export type RowDesk = {
  readonly list: RefObject<HTMLElement | null>
  readonly edits: SectionEdits
  readonly rates: SpeechRates
  readonly selecting: Selecting
  readonly focus: (id: string | undefined) => void
  readonly onDetails: (id: SectionId) => void
  readonly onSplit: (id: SectionId) => void
  readonly onNews: (news: RowNews) => void
}

/** The rows as they stand, the one a command is for, and all that it reaches. */
export const around = ({ list, selecting }: RowDesk, id: SectionId) => {
  const rows = rowsOf(list.current)
  const order = idsOfRows(rows)
  const chosen: Selection = selecting.now()
  const reach = new Set([...reachOf(chosen, id)].filter((one) => order.includes(one)))
  const here = placeOfRow(rows, id)
  return { rows, order, here, reach, title: rows[here]?.ariaLabel ?? '' }
}
