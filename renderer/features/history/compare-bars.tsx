import { formatLength } from '#shared/domain/format.ts'
import type { Budget } from '#shared/domain/slot.ts'
import { actualPieces } from '#renderer/store/bar-pieces.ts'
import { BeforeAfterBar } from '#renderer/ui/slot-bar/before-after-bar.tsx'
import { useWords } from '#renderer/words.ts'
import type { Pair } from './chosen-runs.ts'

type CompareBarsProps = { readonly pair: Pair; readonly budget: Budget }

/** The earlier run above the later one, on one scale. */
export const CompareBars = ({ pair: { earlier, later }, budget }: CompareBarsProps) => {
  const t = useWords()
  return (
    <BeforeAfterBar
      relation="run"
      budget={budget}
      before={{ name: t('history.earlier'), pieces: actualPieces(earlier) }}
      after={{ name: t('history.later'), pieces: actualPieces(later) }}
      label={t('history.compared')}
      describePiece={({ title, length }) => `${title || t('untitled.section')} ${formatLength(length)}`}
    />
  )
}
