import { formatLength } from '#shared/domain/format.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import table from '#renderer/ui/data-table.module.css'
import { DeltaText } from '#renderer/ui/delta-text.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './compare-table.module.css'

/** A measured time in ms; null: not spoken in that run. */
export const Spoken = ({ length }: { readonly length: Millis | null }) => {
  const t = useWords()
  return (
    <td className={table.number}>
      {length === null ? (
        <span className={styles.absent}>{t('history.not-spoken')}</span>
      ) : (
        formatLength(length)
      )}
    </td>
  )
}

const differenceWords = (t: Translate, delta: Millis): string => {
  if (delta === 0) return t('report.delta.same')
  const key = delta > 0 ? 'report.delta.longer' : 'report.delta.shorter'
  return t(key, { by: formatLength(millis(Math.abs(delta))) })
}

/** How much longer (+) the later run was, in ms; null: nothing to compare. */
export const Difference = ({ delta }: { readonly delta: Millis | null }) => {
  const t = useWords()
  return (
    <td className={table.number}>
      {delta === null ? null : <DeltaText delta={delta} words={differenceWords(t, delta)} />}
    </td>
  )
}
