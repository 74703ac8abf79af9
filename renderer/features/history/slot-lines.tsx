import { formatLength } from '#shared/domain/format.ts'
import type { Budget } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'
import { useWords } from '#renderer/words.ts'
import styles from './slot-lines.module.css'

type SlotLinesProps = { readonly budget: Budget; readonly extent: Millis }

const share = (length: Millis, extent: Millis): string => `${(length / extent) * 100}%`

/** The target and the budget as lines across one row; rows without a gap make them run through all. */
export const SlotLines = ({ budget, extent }: SlotLinesProps) => (
  <span className={styles.lines} aria-hidden>
    <span className={styles.target} style={{ left: share(budget.target, extent) }} />
    <span className={styles.budget} style={{ left: share(budget.budget, extent) }} />
  </span>
)

/** What the two lines are, written at their upper ends: the target to its left, the budget to its right. */
export const SlotLineNames = ({ budget, extent }: SlotLinesProps) => {
  const t = useWords()
  return (
    <div className={styles.names}>
      <div className={styles.scale}>
        <span className={styles.targetName} style={{ right: `calc(100% - ${share(budget.target, extent)})` }}>
          {t('history.target', { length: formatLength(budget.target) })}
        </span>
        <span className={styles.budgetName} style={{ left: share(budget.budget, extent) }}>
          {t('history.budget', { length: formatLength(budget.budget) })}
        </span>
        <SlotLines budget={budget} extent={extent} />
      </div>
    </div>
  )
}
