import { standingCorrections } from '#shared/domain/corrections.ts'
import type { Run } from '#shared/domain/run.ts'
import { useActions } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './run-asides.module.css'

type Props = { readonly run: Run; readonly changes: readonly string[] }

/** In what a run is not as it was delivered, and the ways back. */
export const Corrected = ({ run, changes }: Props) => {
  const t = useWords()
  const { correctRun, restoreOriginal } = useActions()
  return (
    <div className={styles.changed}>
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
