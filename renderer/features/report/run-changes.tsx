import { standingCorrections } from '#shared/domain/corrections.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { changeWords } from '#shared/i18n/change-words.ts'
import { useActions } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './run-changes.module.css'

/** In what a run is not as it was delivered, and the ways back; nothing when it is. */
export const RunChanges = ({ result }: { readonly result: RunResult }) => {
  const t = useWords()
  const { correctRun, restoreOriginal } = useActions()
  const { run } = result
  const changes = changeWords(t, result)
  if (changes.length === 0) return null
  return (
    <div className={styles.changes}>
      {changes.map((change) => (
        <p key={change}>{change}</p>
      ))}
      {standingCorrections(run.events).length === 0 ? null : (
        <Button variant="plain" size="small" onPress={() => void correctRun(run.id, { type: 'undo' })}>
          {t('report.take-back')}
        </Button>
      )}
      <Button variant="plain" size="small" onPress={() => void restoreOriginal(run)}>
        {t('report.original')}
      </Button>
    </div>
  )
}
