import { PencilLine } from 'lucide-react'
import { formatLength } from '#shared/domain/format.ts'
import type { Budget } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { useWords } from '#renderer/words.ts'
import type { PlanChange } from './plan-change.ts'
import { SlotLines } from './slot-lines.tsx'
import rowStyles from './run-row.module.css'
import styles from './plan-change-line.module.css'

const totals = (t: Translate, { before, after }: PlanChange, isNow: boolean): string => {
  if (before === after) return t('history.plan-same-total', { after: formatLength(after) })
  const key = isNow ? 'history.plan-changed-since' : 'history.plan-changed'
  return t(key, { before: formatLength(before), after: formatLength(after) })
}

const sentence = (t: Translate, change: PlanChange, isNow: boolean): string =>
  [
    totals(t, change, isNow),
    ...(change.out > 0 ? [t('history.sections-out', { count: change.out })] : []),
    ...(change.joined > 0 ? [t('history.sections-in', { count: change.joined })] : []),
  ].join(' · ')

type PlanChangeLineProps = {
  readonly change: PlanChange
  /** The change came after the last run. */
  readonly isNow: boolean
  readonly budget: Budget
  readonly extent: Millis
}

/** Between two runs: how the plan was changed there. */
export const PlanChangeLine = ({ change, isNow, budget, extent }: PlanChangeLineProps) => {
  const t = useWords()
  return (
    <div className={styles.line}>
      <span className={rowStyles.bar}>
        <SlotLines budget={budget} extent={extent} />
        <span className={styles.words}>
          <PencilLine aria-hidden size={12} strokeWidth={1.75} />
          {sentence(t, change, isNow)}
        </span>
      </span>
    </div>
  )
}
