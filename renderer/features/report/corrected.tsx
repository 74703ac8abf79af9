import type { Run } from '#shared/domain/run.ts'
import { useActions } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'

/** That a run was put right afterwards, and the ways back to what was measured. */
export const Corrected = ({ run, count }: { readonly run: Run; readonly count: number }) => {
  const t = useWords()
  const { correctRun } = useActions()
  return (
    <p>
      {t('report.corrected', { count })}{' '}
      <Button variant="plain" size="small" onPress={() => void correctRun(run.id, { type: 'undo' })}>
        {t('report.take-back')}
      </Button>
      <Button
        variant="plain"
        size="small"
        onPress={() => void correctRun(run.id, { type: 'restore-original' })}
      >
        {t('report.original')}
      </Button>
    </p>
  )
}
