import { runIdSchema } from '#shared/domain/identity.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { RunEvent, RunKind } from '#shared/domain/run.ts'
import type { Talk } from '#shared/domain/talk.ts'
import { instant, millis, type Instant, type Millis } from '#shared/domain/time.ts'
import { forecastIn } from './forecast-in.ts'
import { keep } from './keep-run.ts'
import { withEvents, type OpenRun } from './open-run.ts'
import type { Owner } from './owner.ts'

/** How a run begins. `late`: ms of the slot that were gone; `ago`: ms since its clock began to run, unseen by the app; `open`: its plan grows with the marks. */
export type Beginning = {
  readonly kind: RunKind
  readonly late: Millis
  readonly ago: Millis
  readonly open: boolean
}

const startEvent = ({ late, ago, open }: Beginning, wall: Instant): RunEvent => ({
  type: 'start',
  at: millis(0),
  wall: instant(wall - ago),
  ...(late > 0 ? { late } : {}),
  ...(open ? { open } : {}),
})

/** A new run of a revision; it begins even when the disk is full. */
export const begin = (
  owner: Owner,
  { talk, revision }: { readonly talk: Talk; readonly revision: PlanRevision },
  beginning: Beginning,
): OpenRun => {
  const { clock, newId } = owner
  // What was slept through before is in `ago` already.
  owner.asleep = null
  const { kind, ago } = beginning
  const run = {
    id: runIdSchema.parse(newId()),
    talkId: talk.id,
    kind,
    revisionId: revision.id,
    counts: true,
    events: [],
  }
  const empty: OpenRun = {
    run,
    talk,
    revision,
    storedRevision: revision.id,
    base: millis(0),
    since: millis(clock.monotonic() - ago),
    stored: 0,
    refused: null,
    ignored: 0,
    bounced: 0,
    forecast: forecastIn(owner.database, revision, kind),
  }
  return keep(owner, withEvents(empty, [startEvent(beginning, clock.wall())]))
}
