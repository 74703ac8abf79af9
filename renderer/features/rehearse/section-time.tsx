import { formatLength } from '#shared/domain/format.ts'
import { spentAt } from '#shared/domain/run-state.ts'
import { shownSeconds } from '#shared/domain/shown-time.ts'
import type { Millis } from '#shared/domain/time.ts'
import styles from './section-panel.module.css'
import { useRunClock, type RunOnDesk } from './use-run-moment.ts'

const tenth = (spent: Millis): string => `.${Math.floor((spent % 1000) / 100)}`

/** The time of the current section, with tenths. The only part of the desk that is drawn ten times a second. */
export const SectionTime = ({ desk }: { readonly desk: RunOnDesk }) => {
  const spent = spentAt(desk.run, useRunClock(desk))
  return (
    <>
      {formatLength(shownSeconds(spent))}
      <small className={styles['tenth']}>{tenth(spent)}</small>
    </>
  )
}
