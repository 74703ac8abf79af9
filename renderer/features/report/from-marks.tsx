import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './next-step.module.css'

/** Under a run without an outline: where its sections came from, and the way to the talk it is one of. */
export const FromMarks = ({ onMove }: { readonly onMove: () => void }) => {
  const t = useWords()
  return (
    <p className={styles.next}>
      <span className={styles.words}>{t('clock.from-outline')}</span>
      <Button onPress={onMove}>{t('move.action')}</Button>
    </p>
  )
}
