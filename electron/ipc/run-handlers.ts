import { readDiscardedRuns } from '#electron/storage/discarded-runs.ts'
import type { Run } from '#shared/domain/run.ts'
import type { Handlers } from './handlers.ts'
import { writeReport } from './report-handler.ts'
import { moveRun } from './move-run.ts'
import { correctRun } from './correct-run.ts'
import { changeRun, discardRun, restoreRun } from './run-at-rest.ts'
import type { Service } from './service.ts'

type RunChannel =
  `run.${'start' | 'wait' | 'waiting' | 'stop-waiting' | 'current' | 'command' | 'leave' | 'asides' | 'resume' | 'unfinished' | 'recover' | 'change' | 'move' | 'discard' | 'restore' | 'bin' | 'correct'}`

/** Handlers of the run in progress and of finished runs. */
export const createRunHandlers = (service: Service): Pick<Handlers, RunChannel | 'report.markdown'> => {
  const { database, rehearsal, tell } = service
  const told = ({ talkId }: Run): null => {
    tell('talk.changed', { talkId })
    return null
  }
  return {
    'run.start': ({ talkId, ...how }) => rehearsal.start(talkId, how),
    'run.wait': ({ talkId, startsAt }) => rehearsal.wait(talkId, startsAt),
    'run.waiting': () => rehearsal.waiting(),
    'run.stop-waiting': () => {
      rehearsal.stopWaiting()
      return null
    },
    'run.current': () => rehearsal.current(),
    'run.command': ({ runId, command }) => rehearsal.command(runId, command),
    'run.leave': ({ runId }) => {
      const run = rehearsal.current()?.snapshot.run
      rehearsal.leave(runId)
      return run === undefined ? null : told(run)
    },
    'run.asides': () => [...rehearsal.setAside()],
    'run.resume': ({ runId }) => {
      const resumed = rehearsal.resume(runId)
      told(resumed.snapshot.run)
      return resumed
    },
    'run.unfinished': () => rehearsal.unfinished(),
    'run.recover': ({ runId, how }) => rehearsal.recover(runId, how),
    'run.change': ({ runId, ...filing }) => {
      const run = changeRun(service, runId, filing)
      told(run)
      return run
    },
    'run.move': (request) => moveRun(service, request),
    'run.discard': ({ runId }) => told(discardRun(service, runId)),
    'run.restore': ({ runId }) => told(restoreRun(service, runId)),
    'run.bin': ({ talkId }) => [...readDiscardedRuns(database, talkId, service.clock.wall())],
    'run.correct': (request) => {
      const reply = correctRun(service, request)
      told(reply.run)
      return reply
    },
    'report.markdown': (request) => writeReport(service, request),
  }
}
