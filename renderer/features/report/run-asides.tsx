import { clockGaps } from '#shared/domain/clock-gaps.ts'
import { spoiledTime } from '#shared/domain/run-state.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { millis } from '#shared/domain/time.ts'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import { changeWords } from './change-words.ts'
import { Corrected } from './corrected.tsx'
import styles from './run-asides.module.css'

/** What has to be known to read the figures: what was left out, spoiled or put right, and where the computer's clock went its own way. */
export const RunAsides = ({ result }: { readonly result: RunResult }) => {
  const { run, plan, state } = result
  const t = useWords()
  const { list } = useWriting()
  const leftOut = plan.filter(({ id }) => state.leftOut.includes(id))
  const gaps = clockGaps(run.events)
  const changes = changeWords(t, result)
  const told = [
    ['report.late', state.late],
    ['report.spoiled', spoiledTime(state)],
    ['report.asked', state.asked],
  ] as const
  const lengths = told.filter(([, length]) => length > 0)
  if (leftOut.length + gaps.length + changes.length + lengths.length === 0) return null
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
      {changes.length === 0 ? null : <Corrected run={run} changes={changes} />}
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
