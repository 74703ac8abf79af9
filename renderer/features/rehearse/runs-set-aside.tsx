import { useEffect } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import { actualsAt, sectionsTold } from '#shared/domain/run-result.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import { elapsedAt } from '#shared/domain/run-state.ts'
import type { UnfinishedRun } from '#shared/domain/run-snapshot.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './start-panel.module.css'

const SetAside = ({ run, revision, talkTitle, aliveAt }: UnfinishedRun) => {
  const t = useWords()
  const { resumeRun } = useActions()
  const state = runState(revision.sections, run.events)
  if (state.phase === 'ready') return null
  const told = sectionsTold({ plan: revision.sections, state, actuals: actualsAt(state, aliveAt) })
  return (
    <li className={styles['aside']}>
      <span>
        {t('rehearse.set-aside', {
          title: talkTitle || t('untitled.talk'),
          kind: t(`kind.${run.kind}`),
          elapsed: formatLength(elapsedAt(state, aliveAt)),
          place: told.told,
          count: told.of,
        })}
      </span>
      <Button size="small" onPress={() => void resumeRun(run.id)}>
        {t('rehearse.go-on')}
      </Button>
    </li>
  )
}

/** The runs kept for another day, each with the way to go on with it; nothing where there are none. */
export const RunsSetAside = () => {
  const t = useWords()
  const { loadAsides } = useActions()
  const asides = useApp((state) => state.asides)
  useEffect(() => void loadAsides(), [loadAsides])
  if (asides.length === 0) return null
  return (
    <ul className={styles['asides']} aria-label={t('rehearse.asides')}>
      {asides.map((found) => (
        <SetAside key={found.run.id} {...found} />
      ))}
    </ul>
  )
}
