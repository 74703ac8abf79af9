import { Gauge } from 'lucide-react'
import type { Compression } from '#shared/domain/compression.ts'
import { measuredRates } from '#shared/domain/estimates/measured-rates.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { speedWords, wholePercent } from '#shared/i18n/speed-words.ts'
import { Button } from './button.tsx'
import styles from './compression-note.module.css'
import { DataTable } from './data-table.tsx'
import table from './data-table.module.css'

type CompressionProps = {
  readonly t: Translate
  /** The run that got shorter. */
  readonly now: RunResult
  readonly compression: Compression
  /** Which run that is, where it does not go without saying. */
  readonly of?: string
  /** The day of the run that it is held against, written in the window's language. */
  readonly day: string
  readonly onExplain: () => void
}

const rateSentences = ({ t, now, compression }: CompressionProps): readonly string[] => {
  const [then, after] = [measuredRates([compression.earlier]), measuredRates([now])]
  return (['words', 'characters'] as const).flatMap((script) => {
    const [before, rate] = [then[script], after[script]]
    if (before === null || rate === null) return []
    return [t(`speed.${script}`, { before: before.perMinute, now: rate.perMinute })]
  })
}

const SpeedTable = ({ t, compression: { sections } }: CompressionProps) => (
  <DataTable caption={t('speed.numbers')} hideCaption>
    <thead>
      <tr>
        <th scope="col">{t('report.column.section')}</th>
        {(['then', 'now', 'faster'] as const).map((column) => (
          <th key={column} scope="col" className={table.number}>
            {t(`speed.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {sections.map(({ section, before, now, faster }) => (
        <tr key={section.id}>
          <th scope="row">{section.title || t('untitled.section')}</th>
          <td className={table.number}>{formatLength(before)}</td>
          <td className={table.number}>{formatLength(now)}</td>
          <td className={table.number}>{t('speed.percent', { percent: wholePercent(faster) })}</td>
        </tr>
      ))}
    </tbody>
  </DataTable>
)

/** That a run got shorter by speaking faster, what to do about it, and the numbers behind it one click away. */
export const CompressionNote = (props: CompressionProps) => {
  const { t, compression, day, of, onExplain } = props
  return (
    <aside className={styles.note} aria-label={t('speed.title')}>
      <p className={styles.sentence}>
        <Gauge aria-hidden size={18} strokeWidth={1.75} className={styles.icon} />
        <span>
          {of === undefined ? null : <span className={styles.of}>{of}</span>}
          <strong>{speedWords(t, compression, day)}</strong> {t('speed.advice')}
        </span>
      </p>
      <details className={styles.numbers}>
        <summary>{t('speed.numbers')}</summary>
        <SpeedTable {...props} />
        {rateSentences(props).map((words) => (
          <p key={words}>{words}</p>
        ))}
        <Button size="small" onPress={onExplain}>
          {t('speed.explain')}
        </Button>
      </details>
    </aside>
  )
}
