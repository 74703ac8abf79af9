import { runState } from '#shared/domain/run-reducer.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { Run, RunEvent } from '#shared/domain/run.ts'
import { millis, type Instant, type Millis } from '#shared/domain/time.ts'
import type { Alive } from '#electron/storage/runs.ts'

/** What going on with an interrupted run adds to it, and where its run clock goes on from, in ms. */
type GoingOn = { readonly events: readonly RunEvent[]; readonly at: Millis }

/** The slot of a live run went on while nobody watched. */
const unwatched = (at: Millis, gap: number, wall: Instant): GoingOn => {
  const by = millis(Math.max(0, gap))
  const back = millis(at + by)
  return { events: by > 0 ? [{ type: 'slept', by, at: back, wall }] : [], at: back }
}

/** The gap of a rehearsal is a pause, and what was paused goes on; in a live run the slot clock never stopped, so the gap counts, and is on record. */
export const goOn = (
  found: { readonly run: Run; readonly revision: PlanRevision; readonly alive: Alive },
  wall: Instant,
): GoingOn => {
  const { run, revision, alive } = found
  const last = run.events.at(-1)?.at ?? millis(0)
  const at = millis(Math.max(alive.at, last))
  if (run.kind === 'live') return unwatched(at, wall - alive.wall, wall)
  const state = runState(revision.sections, run.events)
  if (state.phase === 'paused' && state.setAside) return { events: [{ type: 'resume', at, wall }], at }
  if (state.phase !== 'running') return { events: [], at }
  return {
    events: [
      { type: 'pause', at, wall: alive.wall },
      { type: 'resume', at, wall },
    ],
    at,
  }
}

/** Ends a run at the last moment on record. */
export const endOnRecord = (run: Run, wall: Instant): RunEvent => ({
  type: 'finish',
  at: run.events.at(-1)?.at ?? millis(0),
  wall,
})
