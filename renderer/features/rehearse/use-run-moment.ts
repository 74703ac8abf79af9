import { useMemo } from 'react'
import type { SectionId } from '#shared/domain/identity.ts'
import { progressAt, type Progress } from '#shared/domain/progress.ts'
import { expectedInRun } from '#shared/domain/run-forecast.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { StartedRun } from '#shared/domain/run-state.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Millis } from '#shared/domain/time.ts'
import { useRunSeconds } from '#renderer/run-clock.ts'
import { useApp } from '#renderer/store/react.tsx'
import type { LiveRun } from '#renderer/store/state.ts'
import { talkFacts, type TalkFacts } from '#renderer/store/talk-facts.ts'

/** The run in progress as this window knows it between two snapshots; null when it has not begun or its talk is not open. */
export type RunOnDesk = {
  readonly live: LiveRun
  readonly plan: Plan
  readonly run: StartedRun
  readonly facts: TalkFacts
  /** What each section is expected to take, in ms, as was forecast before the run. */
  readonly expected: ReadonlyMap<SectionId, Millis>
}

/** Changes with every fact, never with a tick. */
export const useRunOnDesk = (): RunOnDesk | null => {
  const live = useApp(({ run }) => run)
  const document = useApp((state) => state.document)
  return useMemo(() => {
    if (live === null || document?.talk.id !== live.snapshot.run.talkId) return null
    const plan = live.revision.sections
    const run = runState(plan, live.snapshot.run.events)
    if (run.phase === 'ready') return null
    return { live, plan, run, facts: talkFacts(document), expected: expectedInRun(live.forecast, plan) }
  }, [live, document])
}

/** A run at a moment: the snapshot carried on by this window's own monotonic clock. */
export type RunMomentNow = { readonly at: Millis; readonly progress: Progress }

/** The run at this moment, for what shows whole seconds: renders only when one of them changes, and with every fact. */
export const useRunSecond = ({ live, plan, run, facts, expected }: RunOnDesk): RunMomentNow => {
  const at = useRunSeconds(live, run)
  return { at, progress: progressAt({ plan, budget: facts.budget, expected }, run, at) }
}
