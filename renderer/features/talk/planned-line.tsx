import { formatLength } from '#shared/domain/format.ts'
import { fitState, type Budget } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'
import { fitWords } from '#shared/i18n/fit-words.ts'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './planned-line.module.css'

type Props = { readonly planned: Millis; readonly budget: Budget }

/** The sum of the plan and how it stands against the slot: "46:10 planned, 6:10 over". */
export const PlannedLine = ({ planned, budget }: Props) => {
  const t = useWords()
  return (
    <p className={styles.sum}>
      <span className={styles.total}>{t('talk.planned', { total: formatLength(planned) })}</span>
      {planned === 0 ? null : (
        <StateMark state={fitState(planned, budget)} word={fitWords(t, planned, budget)} />
      )}
    </p>
  )
}
