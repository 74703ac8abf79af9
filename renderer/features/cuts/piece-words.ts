import { formatLength } from '#shared/domain/format.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { SlotPiece } from '#renderer/ui/slot-bar/slot-piece.ts'

/** A piece of a bar by name and length. */
export const pieceWords = (t: Translate, { title, length }: SlotPiece): string =>
  `${title || t('untitled.section')} ${formatLength(length)}`
