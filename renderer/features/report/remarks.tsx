import { Flag, StickyNote } from 'lucide-react'
import { formatLength } from '#shared/domain/format.ts'
import { findSection } from '#shared/domain/plan.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import type { Remark } from '#shared/domain/run-state.ts'
import { useWords } from '#renderer/words.ts'
import styles from './remarks.module.css'
import { RemarkTrack } from './remark-track.tsx'

const RemarkLine = ({ remark, result }: { readonly remark: Remark; readonly result: RunResult }) => {
  const t = useWords()
  const Icon = remark.text === null ? Flag : StickyNote
  return (
    <li className={styles.remark}>
      <span className={styles.at}>{formatLength(remark.elapsed)}</span>
      <Icon aria-hidden size={14} strokeWidth={1.75} className={styles.icon} />
      <span className={styles.text}>
        {remark.text ?? t('report.remarks.flag')}
        <span className={styles.section}>
          {findSection(result.plan, remark.section)?.title || t('untitled.section')}
        </span>
      </span>
    </li>
  )
}

/** What was noted and flagged while speaking, along the run and in words. Nothing at all when there is none. */
export const Remarks = ({ result }: { readonly result: RunResult }) => {
  const t = useWords()
  const { remarks } = result.state
  if (remarks.length === 0) return null
  return (
    <section className={styles.remarks}>
      <h3>{t('report.remarks')}</h3>
      <RemarkTrack result={result} />
      <ol className={styles.list}>
        {remarks.map((remark) => (
          <RemarkLine key={`${remark.elapsed} ${remark.text}`} remark={remark} result={result} />
        ))}
      </ol>
    </section>
  )
}
