import { formatLength } from '#shared/domain/format.ts'
import type { Progress } from '#shared/domain/progress.ts'
import { shownRemaining, shownSeconds } from '#shared/domain/shown-time.ts'
import type { Budget } from '#shared/domain/slot.ts'
import { BigClock } from '#renderer/ui/big-clock.tsx'
import { useWords } from '#renderer/words.ts'

type Props = { readonly progress: Progress; readonly budget: Budget; readonly paused: boolean }

/** What is left of the budget, or of the slot once the questions have begun. */
export const RunClock = ({ progress, budget, paused }: Props) => {
  const t = useWords()
  const { questions, elapsed } = progress
  const remaining = shownRemaining(questions?.remaining ?? progress.remaining)
  const left = t(questions === null ? 'rehearse.remaining' : 'rehearse.questions-remaining')
  return (
    <BigClock
      remaining={remaining}
      label={remaining < 0 ? t('rehearse.over-by') : left}
      caption={
        questions === null
          ? t('rehearse.elapsed', {
              elapsed: formatLength(shownSeconds(elapsed)),
              budget: formatLength(budget.budget),
            })
          : t('rehearse.asked', { asked: formatLength(shownSeconds(questions.asked)) })
      }
      paused={paused}
    />
  )
}
