import { clockGaps } from '#shared/domain/clock-gaps.ts'
import { spoiledTime } from '#shared/domain/run-state.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { millis } from '#shared/domain/time.ts'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import styles from './run-asides.module.css'

/** What has to be known to read the figures: what was left out or spoiled, and where the computer's clock went its own way. */
export const RunAsides = ({ result }: { readonly result: RunResult }) => {
  const { run, plan, state } = result
  const t = useWords()
  const { list } = useWriting()
  const leftOut = plan.filter(({ id }) => state.leftOut.includes(id))
  const gaps = clockGaps(run.events)
  const told = [
    ['report.late', state.late],
    ['report.spoiled', spoiledTime(state)],
    ['report.asked', state.asked],
  ] as const
  const lengths = told.filter(([, length]) => length > 0)
  if (leftOut.length + gaps.length + lengths.length === 0) return null
  return (
    <div className={styles.asides}>
      {leftOut.length === 0 ? null : (
        <p>
          {t('report.left-out', { titles: list(leftOut.map(({ title }) => title || t('untitled.section'))) })}
        </p>
      )}
      {lengths.map(([key, length]) => (
        <p key={key}>{t(key, { by: formatLength(length) })}</p>
      ))}
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
