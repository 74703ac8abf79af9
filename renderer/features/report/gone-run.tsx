import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './gone-run.module.css'

/** The run asked for is not in the talk. Shown a moment late: right after a run its facts are still on their way. */
export const GoneRun = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useWords()
  return (
    <div className={styles.late}>
      <EmptyState
        title={t('report.gone.title')}
        actions={<Button onPress={onClose}>{t('report.back')}</Button>}
      >
        {t('report.gone.text')}
      </EmptyState>
    </div>
  )
}
