import { useEffect, useState } from 'react'
import { progressAt } from '#shared/domain/progress.ts'
import { formatLength } from '#shared/domain/format.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { millis } from '#shared/domain/time.ts'
import { main } from './bridge.ts'
import { useNow } from './clock.ts'

type Shown = RunInProgress & { readonly receivedAt: number }

const useRun = (): Shown | null => {
  const [run, setRun] = useState<Shown | null>(null)
  useEffect(() => {
    const read = async (): Promise<void> => {
      const current = await main.ask('run.current', null)
      setRun(current === null ? null : { ...current, receivedAt: performance.now() })
    }
    void read()
    return main.on('run.snapshot', () => void read())
  }, [])
  return run
}

const Face = ({ run, now }: { readonly run: Shown; readonly now: number }) => {
  const { snapshot, revision, talk, receivedAt } = run
  const state = runState(revision.sections, snapshot.run.events)
  if (state.phase === 'ready') return null
  const at = millis(snapshot.at + snapshot.rate * (now - receivedAt))
  const setting = { plan: revision.sections, budget: budgetOf(talk), expected: new Map() }
  const { remaining } = progressAt(setting, state, at)
  const section = revision.sections.find(({ id }) => id === state.current)
  return (
    <main>
      <p>{section?.title}</p>
      <p role="timer">{formatLength(remaining)}</p>
    </main>
  )
}

/** The section that is on and the time that remains of the run in progress; nothing while there is none. */
export const RunFace = () => {
  const run = useRun()
  const now = useNow(run?.snapshot.rate === 1 ? 100 : null)
  return run === null ? <main /> : <Face run={run} now={now} />
}
