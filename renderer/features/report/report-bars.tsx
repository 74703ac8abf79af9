import { formatLength } from '#shared/domain/format.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import type { Budget } from '#shared/domain/slot.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { actualPieces, outsidePieces, plannedPieces } from '#renderer/store/bar-pieces.ts'
import { BeforeAfterBar } from '#renderer/ui/slot-bar/before-after-bar.tsx'
import type { SlotPiece } from '#renderer/ui/slot-bar/slot-piece.ts'
import { useWords } from '#renderer/words.ts'
import { unspokenKey } from '#shared/i18n/unspoken-key.ts'

type ReportBarsProps = { readonly result: RunResult; readonly budget: Budget }

const named = (t: Translate, result: RunResult, pieceId: string): string => {
  const { plan, actuals, interruption, state } = result
  const section = plan.find(({ id }) => id === pieceId)
  if (pieceId === 'late') return `${t('rehearse.gone-before')}: ${formatLength(state.late)}`
  if (section === undefined) return `${t('report.outside')}: ${formatLength(interruption)}`
  const actual = actuals.get(section.id)
  return t('report.piece', {
    title: section.title || t('untitled.section'),
    planned: section.floated ? t('report.not-planned') : formatLength(section.planned),
    actual: actual === undefined ? t(unspokenKey(result, section.id)) : formatLength(actual),
  })
}

/** What the slot held: what was late before the sections, what was outside the outline after them. */
const heldPieces = (t: Translate, result: RunResult): readonly SlotPiece[] => [
  ...outsidePieces('late', t('rehearse.gone-before'), result.state.late),
  ...actualPieces(result),
  ...outsidePieces('interruption', t('report.outside'), result.interruption),
]

/** The plan above, what was spoken below, on one scale against the slot. */
export const ReportBars = ({ result, budget }: ReportBarsProps) => {
  const t = useWords()
  return (
    <BeforeAfterBar
      relation="run"
      budget={budget}
      before={{ name: t('report.planned'), pieces: plannedPieces(result.plan) }}
      after={{
        name: t('report.actual'),
        pieces: heldPieces(t, result),
      }}
      label={t('report.sections')}
      describePiece={({ id }) => named(t, result, id)}
    />
  )
}
