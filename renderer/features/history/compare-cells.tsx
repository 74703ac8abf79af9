import { formatLength } from '#shared/domain/format.ts'
import type { Millis } from '#shared/domain/time.ts'
import table from '#renderer/ui/data-table.module.css'
import { DeltaText } from '#renderer/ui/delta-text.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './compare-table.module.css'
import { differenceWords } from '#shared/i18n/difference-words.ts'

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

/** How much longer (+) the later run was, in ms; null: nothing to compare. */
export const Difference = ({ delta }: { readonly delta: Millis | null }) => {
  const t = useWords()
  return (
    <td className={table.number}>
      {delta === null ? null : <DeltaText delta={delta} words={differenceWords(t, delta)} />}
    </td>
  )
}
