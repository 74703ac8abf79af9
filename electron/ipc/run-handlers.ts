import { outcomeOf } from '#electron/rehearsal/open-run.ts'
import { readRevision } from '#electron/storage/plans.ts'
import { appendEvents, readRun, updateRun } from '#electron/storage/runs.ts'
import type { RunId } from '#shared/domain/identity.ts'
import { standingEvents } from '#shared/domain/standing-events.ts'
import type { Run, RunEvent } from '#shared/domain/run.ts'
import { Failure } from '#electron/failure.ts'
import type { Handlers } from './handlers.ts'
import { writeReport } from './report-handler.ts'
import type { Service } from './service.ts'

/** A run that no window shows any more, with the last moment on its clock to stamp new facts with. */
const atRest = ({ database, rehearsal, clock }: Service, runId: RunId) => {
  const run = readRun(database, runId)
  const last = run.events.at(-1)
  const busy = rehearsal.current()?.snapshot.run.id === runId || rehearsal.unfinished()?.run.id === runId
  if (busy || last === undefined) throw new Failure('run-in-progress')
  return { run, stamp: { at: last.at, wall: clock.wall() } }
}

const append = ({ database }: Service, run: Run, events: readonly RunEvent[]): void => {
  const revision = readRevision(database, run.revisionId)
  const outcome = outcomeOf({ run: { ...run, events: [...run.events, ...events] }, revision })
  appendEvents(database, { runId: run.id, from: run.events.length, events, outcome })
}

const standingDiscard = ({ events }: Run) => standingEvents(events).findLast(({ type }) => type === 'discard')

/** Discarding twice is discarding once, so that one restoring brings the run back. */
const discard = (service: Service, runId: RunId): Run => {
  const { run, stamp } = atRest(service, runId)
  if (standingDiscard(run) === undefined) append(service, run, [{ type: 'discard', ...stamp }])
  return run
}

/** A run that was discarded while it was on comes back ended at that moment. */
const restore = (service: Service, runId: RunId): Run => {
  const { run, stamp } = atRest(service, runId)
  const discarded = standingDiscard(run)
  if (discarded === undefined) throw new Failure('not-found')
  append(service, run, [
    { type: 'undo', of: discarded.seq, ...stamp },
    { type: 'finish', ...stamp },
  ])
  return run
}

type RunChannel =
  `run.${'start' | 'current' | 'command' | 'leave' | 'unfinished' | 'recover' | 'change' | 'discard' | 'restore'}`

/** Handlers of the run in progress and of finished runs. */
export const createRunHandlers = (service: Service): Pick<Handlers, RunChannel | 'report.markdown'> => {
  const { database, rehearsal, tell } = service
  const told = ({ talkId }: Run): null => {
    tell('talk.changed', { talkId })
    return null
  }
  return {
    'run.start': ({ talkId, kind }) => rehearsal.start(talkId, kind),
    'run.current': () => rehearsal.current(),
    'run.command': ({ runId, command }) => rehearsal.command(runId, command),
    'run.leave': ({ runId }) => {
      rehearsal.leave(runId)
      return told(readRun(database, runId))
    },
    'run.unfinished': () => rehearsal.unfinished(),
    'run.recover': ({ runId, how }) => rehearsal.recover(runId, how),
    'run.change': ({ runId, ...change }) => {
      const { run } = atRest(service, runId)
      updateRun(database, runId, change)
      told(run)
      return { ...run, ...change }
    },
    'run.discard': ({ runId }) => told(discard(service, runId)),
    'run.restore': ({ runId }) => told(restore(service, runId)),
    'report.markdown': (request) => writeReport(service, request),
  }
}
