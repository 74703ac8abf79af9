import { memo } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import { progressAt } from '#shared/domain/progress.ts'
import { actualsAt } from '#shared/domain/run-result.ts'
import { askedAt } from '#shared/domain/run-state.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import { SlotBar } from '#renderer/ui/slot-bar/slot-bar.tsx'
import { useWords } from '#renderer/words.ts'
import { pieceWords } from './piece-words.ts'
import { runPieces } from './run-pieces.ts'
import type { RunOnDesk } from './use-run-moment.ts'

type Props = {
  readonly desk: RunOnDesk
  /** The run clock in whole seconds, in ms: the bar is drawn once a second. */
  readonly second: Millis
  readonly elapsed: Millis
}

/** The run in the slot: filled up to now, where the plan would be, where it will end. */
export const RunBar = memo(({ desk, second, elapsed }: Props) => {
  const t = useWords()
  const { plan, run, facts, expected } = desk
  const progress = progressAt({ plan, budget: facts.budget, expected }, run, second)
  const actuals = actualsAt(run, second)
  return (
    <SlotBar
      budget={facts.budget}
      pieces={runPieces({
        plan,
        run,
        expected,
        progress,
        now: second,
        names: { interruption: t('rehearse.interruption'), late: t('rehearse.gone-before') },
      })}
      needle={millis(run.late + elapsed + askedAt(run, second))}
      ghost={millis(run.late + Math.max(0, elapsed - progress.delta))}
      flag={progress.projected}
      label={t('rehearse.bar', {
        elapsed: formatLength(elapsed),
        projected: formatLength(progress.projected),
      })}
      describePiece={(piece) => pieceWords(t, { plan, expected, actuals }, piece)}
    />
  )
})
