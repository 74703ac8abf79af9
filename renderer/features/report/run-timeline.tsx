import { Flag, StickyNote } from 'lucide-react'
import { useMemo } from 'react'
import { findSection } from '#shared/domain/plan.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { runTimeline, type RunMoment } from '#shared/domain/run-timeline.ts'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import { MomentTime } from './moment-time.tsx'
import { momentWords } from './moment-words.ts'
import { RemarkTrack } from './remark-track.tsx'
import styles from './run-timeline.module.css'

const MomentIcon = ({ type }: { readonly type: RunMoment['event']['type'] }) => {
  const Icon = type === 'note' ? StickyNote : Flag
  if (type !== 'note' && type !== 'flag') return <span className={styles.icon} />
  return <Icon aria-hidden size={14} strokeWidth={1.75} className={styles.icon} />
}

type LineProps = { readonly result: RunResult; readonly moment: RunMoment; readonly isLast: boolean }

const MomentLine = ({ result, moment, isLast }: LineProps) => {
  const t = useWords()
  const { list } = useWriting()
  const { plan, run } = result
  const what = momentWords({ t, plan, list, isLast }, moment)
  if (what === null) return null
  const { type } = moment.event
  const remark = type === 'note' || type === 'flag'
  return (
    <li className={styles.moment} data-remark={remark}>
      <MomentTime run={run} moment={moment} what={what} />
      <MomentIcon type={type} />
      <span className={styles.text}>
        {what}
        {remark ? (
          <span className={styles.section}>
            {findSection(plan, moment.section)?.title || t('untitled.section')}
          </span>
        ) : null}
      </span>
    </li>
  )
}

/** All that happened in a run, along it and in words; a mark that came early or late can be put right here. */
export const RunTimeline = ({ result }: { readonly result: RunResult }) => {
  const t = useWords()
  const moments = useMemo(() => runTimeline(result.plan, result.run.events), [result])
  const last = moments.findLast(({ event }) => event.type !== 'note' && event.type !== 'flag')
  return (
    <section className={styles.timeline}>
      <h3>{t('report.timeline')}</h3>
      <RemarkTrack result={result} />
      <ol className={styles.list}>
        {moments.map((moment) => (
          <MomentLine key={moment.event.seq} result={result} moment={moment} isLast={moment === last} />
        ))}
      </ol>
    </section>
  )
}
