import { formatLength } from '#shared/domain/format.ts'
import type { Section } from '#shared/domain/section.ts'
import { useWords } from '#renderer/words.ts'
import styles from './section-row.module.css'

type Props = { readonly section: Section; readonly onPress: () => void }

/** What kind of section it is, whether it is a place to decide, and the least it needs, where that was said; leads to the details. */
export const RowNature = ({ section: { title, kind, minimum, floated, decisionPoint }, onPress }: Props) => {
  const t = useWords()
  const parts = [
    ...(floated ? [t('outline.floated')] : []),
    ...(kind === 'content' ? [] : [t(`section-kind.${kind}`)]),
    ...(decisionPoint ? [t('section.decision-point')] : []),
    ...(minimum === null ? [] : [t('outline.at-least', { minimum: formatLength(minimum) })]),
  ]
  return (
    <button
      type="button"
      className={styles.nature}
      aria-label={[t('outline.details'), title, ...parts].join(', ')}
      onClick={onPress}
    >
      {parts.length === 0 ? <span className={styles.hint}>{t('outline.details')}</span> : parts.join(' · ')}
    </button>
  )
}
