import { formatLength } from '#shared/domain/format.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { SlotPiece } from '#renderer/ui/slot-bar/slot-piece.ts'
import { lengthWords, sectionLength } from './section-length.ts'

type Setting = {
  readonly plan: Plan
  readonly expected: ReadonlyMap<SectionId, Millis>
  /** What each section has taken so far, in ms. */
  readonly actuals: ReadonlyMap<SectionId, Millis>
}

/** A piece of the run's bar said aloud: what was spoken of what was planned; of one to come what it should take. */
export const pieceWords = (
  t: Translate,
  { plan, expected, actuals }: Setting,
  piece: Pick<SlotPiece, 'id' | 'title' | 'length' | 'state'>,
): string => {
  const title = piece.title || t('untitled.section')
  const section = plan.find(({ id }) => id === piece.id)
  const due = section === undefined ? null : sectionLength(section, expected)
  if (piece.state === 'coming') {
    if (due === null) return title
    const length = formatLength(due.length)
    return due.isEstimated
      ? t('estimate.piece', { title, length })
      : t('rehearse.piece-coming', { title, planned: length })
  }
  // The piece of the section under way is as wide as it will be, which nobody has spoken yet.
  const spoken = section === undefined ? piece.length : (actuals.get(section.id) ?? millis(0))
  const values = { title, actual: formatLength(spoken) }
  return due === null
    ? t('rehearse.piece-untimed', values)
    : t('rehearse.piece', { ...values, planned: lengthWords(t, due) })
}
