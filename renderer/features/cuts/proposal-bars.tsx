import type { CutProposal } from '#shared/domain/cuts/cut-proposal.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { millis } from '#shared/domain/time.ts'
import { forecastPieces, type BarPiece } from '#renderer/store/bar-pieces.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { BeforeAfterBar } from '#renderer/ui/slot-bar/before-after-bar.tsx'
import { useWords } from '#renderer/words.ts'
import { pieceWords } from './piece-words.ts'

type ProposalBarsProps = { readonly document: TalkDocument; readonly proposal: CutProposal }

/** The pieces once the proposal is taken: those cut are gone, the trimmed ones as much shorter as it saves. */
const afterwards = (before: readonly BarPiece[], { changes }: CutProposal): readonly BarPiece[] =>
  before.flatMap((piece) => {
    const change = changes.find(({ section }) => section === piece.id)
    if (change === undefined) return [piece]
    return change.change.type === 'cut' ? [] : [{ ...piece, length: millis(piece.length - change.saves) }]
  })

/** The talk now with what goes lifted out, and below it what stays. */
export const ProposalBars = ({ document, proposal }: ProposalBarsProps) => {
  const t = useWords()
  const { budget, forecast } = talkFacts(document)
  const before = forecastPieces(document.revision.sections, forecast)
  return (
    <BeforeAfterBar
      relation="cut"
      budget={budget}
      before={{ name: t('cuts.before'), pieces: before }}
      after={{ name: t('cuts.after'), pieces: afterwards(before, proposal) }}
      label={t('cuts.ends-at')}
      describePiece={(piece) => pieceWords(t, piece)}
    />
  )
}
