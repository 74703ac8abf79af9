import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './section-list.module.css'

type Props = { readonly showsTypical: boolean; readonly showsEstimates: boolean }

/** What the columns are. */
export const ListHead = ({ showsTypical, showsEstimates }: Props) => {
  const t = useWords()
  return (
    <thead>
      <tr className={styles.head}>
        <th scope="col">
          <VisuallyHidden>{t('outline.order')}</VisuallyHidden>
        </th>
        <th scope="col" className={styles.bare}>
          {t('outline.begins')}
        </th>
        <th scope="col" className={styles.padded}>
          {t('outline.section')}
        </th>
        <th scope="col" className={styles.nature}>
          <VisuallyHidden>{t('outline.details')}</VisuallyHidden>
        </th>
        <th scope="col" className={styles.padded}>
          {t('outline.priority')}
        </th>
        {showsTypical ? (
          <th scope="col" className={styles.bare}>
            {t('outline.typical')}
          </th>
        ) : null}
        {showsEstimates ? (
          <th scope="col" className={styles.figure}>
            {t('estimate.column')}
          </th>
        ) : null}
        <th scope="col" className={styles.figure}>
          {t('outline.planned')}
        </th>
        <th scope="col">
          <VisuallyHidden>{t('outline.actions')}</VisuallyHidden>
        </th>
      </tr>
    </thead>
  )
}
