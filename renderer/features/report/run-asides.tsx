import { clockGaps } from '#shared/domain/clock-gaps.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { millis } from '#shared/domain/time.ts'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import styles from './run-asides.module.css'

/** What has to be known to read the figures: sections left out, and where the computer's clock went its own way. */
export const RunAsides = ({ result: { run, plan, state } }: { readonly result: RunResult }) => {
  const t = useWords()
  const { list } = useWriting()
  const leftOut = plan.filter(({ id }) => state.leftOut.includes(id))
  const gaps = clockGaps(run.events)
  if (leftOut.length + gaps.length === 0) return null
  return (
    <div className={styles.asides}>
      {leftOut.length === 0 ? null : (
        <p>
          {t('report.left-out', { titles: list(leftOut.map(({ title }) => title || t('untitled.section'))) })}
        </p>
      )}
      {gaps.map(({ at, by }) => (
        <p key={`${at} ${by}`}>
          {t(by > 0 ? 'report.gap.slept' : 'report.gap.back', {
            at: formatLength(at),
            by: formatLength(millis(Math.abs(by))),
          })}
        </p>
      ))}
    </div>
  )
}
