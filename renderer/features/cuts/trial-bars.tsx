import { memo } from 'react'
import { trialForecast, trialPlan, type Trials } from '#shared/domain/cuts/trial.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { forecastPieces } from '#renderer/store/bar-pieces.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { BeforeAfterBar } from '#renderer/ui/slot-bar/before-after-bar.tsx'
import { useWords } from '#renderer/words.ts'
import { pieceWords } from './piece-words.ts'

type TrialBarsProps = { readonly document: TalkDocument; readonly trials: Trials }

/** The talk now with what is taken out lifted, and below it what stays. */
export const TrialBars = memo(({ document, trials }: TrialBarsProps) => {
  const t = useWords()
  const { budget, forecast } = talkFacts(document)
  const plan = document.revision.sections
  return (
    <BeforeAfterBar
      relation="cut"
      budget={budget}
      before={{ name: t('cuts.before'), pieces: forecastPieces(plan, forecast) }}
      after={{
        name: t('cuts.after'),
        pieces: forecastPieces(trialPlan(plan, trials), trialForecast(forecast, plan, trials)),
      }}
      label={t('cuts.ends-at')}
      describePiece={(piece) => pieceWords(t, piece)}
    />
  )
})
