import { readRevision } from '#electron/storage/plans.ts'
import { updateFiling } from '#electron/storage/write-runs.ts'
import { standingCorrections } from '#shared/domain/corrections.ts'
import { decide } from '#shared/domain/decide-run.ts'
import type { Stamp } from '#shared/domain/run-decision.ts'
import { deliveredAs, filedAs } from '#shared/domain/delivered.ts'
import type { RefusalReason } from '#shared/domain/run-command.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { Filing, Run, RunEvent } from '#shared/domain/run.ts'
import { doneSince, type StandingEvent } from '#shared/domain/standing-events.ts'
import { millis } from '#shared/domain/time.ts'
import type { Reply, Request } from '#shared/ipc/contract.ts'
import { append, atRest } from './run-at-rest.ts'
import type { Service } from './service.ts'

type Corrected = Reply<'run.correct'>
type Found = { readonly run: Run; readonly stamp: Stamp }

const refuse = (run: Run, refused: RefusalReason): Corrected => ({ run, refused })

const undoing = (done: readonly StandingEvent[], stamp: Stamp): readonly RunEvent[] =>
  done.toReversed().map(({ seq }) => ({ type: 'undo', of: seq, ...stamp }))

const takeLastBack = (service: Service, { run, stamp }: Found): Corrected => {
  const last = standingCorrections(run.events).slice(-1)
  if (last.length === 0) return refuse(run, 'nothing-to-take-back')
  return { run: append(service, run, undoing(last, stamp)), refused: null }
}

/** More facts and another filing, both or neither. */
const keep = (
  service: Service,
  run: Run,
  { events, filing }: { readonly events: readonly RunEvent[]; readonly filing: Filing },
): Corrected =>
  service.database.transaction(() => {
    const after = filedAs(append(service, run, events), filing)
    updateFiling(service.database, after)
    return { run: after, refused: null }
  })

const restoreOriginal = (service: Service, { run, stamp }: Found): Corrected => {
  const corrections = standingCorrections(run.events)
  if (corrections.length === 0 && run.delivered === undefined) return refuse(run, 'nothing-to-take-back')
  return keep(service, run, { events: undoing(corrections, stamp), filing: deliveredAs(run) })
}

type Before = Filing & { readonly events: number }

/** A run that had ended then: what happened in it is not taken back this way. */
const asBefore = (
  service: Service,
  { run, stamp }: Found,
  { events: from, ...filing }: Before,
): Corrected => {
  const plan = readRevision(service.database, run.revisionId).sections
  const events = undoing(doneSince(run.events, from), stamp)
  const { phase } = runState(plan, [...run.events, ...events])
  return phase === 'ended' ? keep(service, run, { events, filing }) : refuse(run, 'not-over')
}

/** Puts a finished run right; what was measured and how it was delivered stay on record. */
export const correctRun = (service: Service, { runId, command }: Request<'run.correct'>): Corrected => {
  const found = atRest(service, runId)
  const { run, stamp } = found
  if (command.type === 'undo') return takeLastBack(service, found)
  if (command.type === 'restore-original') return restoreOriginal(service, found)
  if (command.type === 'as-before') return asBefore(service, found, command)
  const plan = readRevision(service.database, run.revisionId).sections
  const decision = decide({ plan, run, bounce: millis(0), questions: false }, command, stamp)
  return decision.accepted
    ? { run: append(service, run, [decision.event]), refused: null }
    : refuse(run, decision.reason)
}
