import type { PlanLength } from '#shared/domain/estimates/plan-estimate.ts'
import { formatLength } from '#shared/domain/format.ts'
import { fitState, type Budget } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'
import { fitWords } from '#shared/i18n/fit-words.ts'
import { totalWords } from '#shared/i18n/total-words.ts'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './planned-line.module.css'

type Props = {
  readonly length: PlanLength
  /** As long as the notes where they say clearly more than was planned. */
  readonly byNotes: Millis
  readonly budget: Budget
}

/** How long the talk is and how that stands against the slot: "46:10 planned, 6:10 over"; what of it is an estimate is called one. */
export const PlannedLine = ({ length, byNotes, budget }: Props) => {
  const t = useWords()
  const { total } = length
  return (
    <p className={styles.sum}>
      <span className={styles.total}>{totalWords(t, length)}</span>
      {total === 0 ? null : <StateMark state={fitState(total, budget)} word={fitWords(t, total, budget)} />}
      {byNotes === total ? null : (
        <span className={styles.notes}>
          {t('estimate.by-notes', { total: formatLength(byNotes), fit: fitWords(t, byNotes, budget) })}
        </span>
      )}
    </p>
  )
}
