import { useState } from 'react'
import { useApp } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import { RecoveryDialog } from './recovery-dialog.tsx'
import styles from './recovery.module.css'

/** An interrupted run: asked about at once, and kept in sight when the answer is put off. */
export const Recovery = () => {
  const t = useWords()
  const unfinished = useApp((state) => state.unfinished)
  const [isPutOff, setPutOff] = useState(false)
  if (unfinished === null) return null
  if (!isPutOff) return <RecoveryDialog unfinished={unfinished} onLater={() => setPutOff(true)} />
  return (
    <aside className={styles.waiting} aria-label={t('recovery.title')}>
      <span>{t('recovery.later', { title: unfinished.talkTitle || t('untitled.talk') })}</span>
      <Button size="small" onPress={() => setPutOff(false)}>
        {t('recovery.decide')}
      </Button>
    </aside>
  )
}
