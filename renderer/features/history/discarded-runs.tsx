import { useEffect } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkId } from '#shared/domain/identity.ts'
import type { DiscardedRun } from '#shared/domain/run-snapshot.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import styles from './discarded-runs.module.css'

const Discarded = ({ run }: { readonly run: DiscardedRun }) => {
  const t = useWords()
  const { moment } = useWriting()
  const { bringBack } = useActions()
  return (
    <li className={styles['run']}>
      <span>
        {t('history.bin.run', {
          kind: t(`kind.${run.kind}`),
          when: moment(run.startedAt),
          total: formatLength(run.total),
        })}
      </span>
      <Button size="small" onPress={() => void bringBack(run.id)}>
        {t('history.bin.back')}
      </Button>
    </li>
  )
}

/** The runs of a talk that were discarded in the last 30 days, folded away, each with the way back; nothing where there are none. */
export const DiscardedRuns = ({ talkId }: { readonly talkId: TalkId }) => {
  const t = useWords()
  const { loadBin } = useActions()
  const bin = useApp((state) => state.bin)
  useEffect(() => void loadBin(talkId), [loadBin, talkId])
  if (bin.length === 0) return null
  return (
    <details className={styles['bin']}>
      <summary>{t('history.bin', { count: bin.length })}</summary>
      <ul className={styles['list']}>
        {bin.map((run) => (
          <Discarded key={run.id} run={run} />
        ))}
      </ul>
    </details>
  )
}
