import type { RunCommand } from '#shared/domain/run-command.ts'
import type { RunInProgress, RunSnapshot } from '#shared/domain/run-snapshot.ts'
import type { Run, RunKind } from '#shared/domain/run.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { Request } from '#shared/ipc/contract.ts'
import type { Workshop } from './app-store.ts'
import { openTalk, reloadTalk } from './library-actions.ts'
import { restoreRun, showReport } from './finished-run-actions.ts'
import { attempt, notify } from './notices.ts'
import { changeSettings } from './settings-actions.ts'
import type { LiveRun } from './state.ts'

/** A run as main has it now, at this moment of this window's own clock. */
export const received = ({ now }: Workshop, run: RunInProgress): LiveRun => ({ ...run, receivedAt: now() })

/** A run that this window has not seen begin, or not with this plan: it is shown as main has it. */
const adopt = async (workshop: Workshop, { talkId }: Run): Promise<void> => {
  const { store, main } = workshop
  if (store.getState().document?.talk.id !== talkId) await openTalk(workshop, talkId)
  const current = await attempt(workshop, () => main.ask('run.current', null))
  if (current === null) return
  store.setState(({ run }) =>
    run !== null && isOlder(current.snapshot, run.snapshot)
      ? {}
      : { run: received(workshop, current), place: 'rehearse' },
  )
}

/** With the run goes its last signal, which has nothing to say about what comes next, and what could be undone before it. */
export const NO_RUN = { run: null, signal: null, wayBack: null }

const isOlder = (one: RunSnapshot, than: RunSnapshot): boolean =>
  one.run.id === than.run.id && one.run.events.length < than.run.events.length

/** Takes in what main says of the run in progress; an older snapshot of the same run is passed over. */
export const takeSnapshot = async (workshop: Workshop, snapshot: RunSnapshot | null): Promise<void> => {
  const { run } = workshop.store.getState()
  if (snapshot === null) return workshop.store.setState(NO_RUN)
  const isKnown = run?.snapshot.run.id === snapshot.run.id && run.revision.id === snapshot.run.revisionId
  if (!isKnown) return adopt(workshop, snapshot.run)
  if (!isOlder(snapshot, run.snapshot))
    workshop.store.setState({ run: received(workshop, { ...run, snapshot }) })
}

/** Starts a run of the open talk, as `run.start` has it; the clock runs from the moment main says so. */
export const startRun = async (
  workshop: Workshop,
  kind: RunKind,
  how: Pick<Request<'run.start'>, 'slotFrom' | 'open'> = {},
): Promise<void> => {
  const { store, main, queue } = workshop
  const { document } = store.getState()
  if (document === null) return
  const started = await attempt(workshop, () =>
    queue(async () => {
      // A key that bounces starts once: the second press finds the run of the first.
      if (store.getState().run !== null) return null
      const run = await main.ask('run.start', { talkId: document.talk.id, kind, ...how })
      store.setState({ run: received(workshop, run), place: 'rehearse', notice: null })
      return run
    }),
  )
  if (started === null) return
  await changeSettings(workshop, { keysUsed: store.getState().settings.keysUsed + 1 })
}

/** Sends a command of the run in progress; true when main took it. */
export const commandRun = async (workshop: Workshop, command: RunCommand): Promise<boolean> => {
  const { run } = workshop.store.getState()
  if (run === null) return false
  const request = { runId: run.snapshot.run.id, command }
  const snapshot = await attempt(workshop, () => workshop.main.ask('run.command', request))
  if (snapshot === null) return false
  await takeSnapshot(workshop, snapshot)
  return snapshot.refused === null
}

/** Lets go of the run once it has ended and is on disk: its report opens; of a discarded one only the way back. */
export const leaveRun = async (workshop: Workshop): Promise<void> => {
  const { run } = workshop.store.getState()
  if (run === null) return
  const { id } = run.snapshot.run
  const state = runState(run.revision.sections, run.snapshot.run.events)
  const left = await attempt(workshop, async () => {
    await workshop.main.ask('run.leave', { runId: id })
    return true
  })
  if (left === null) return
  workshop.store.setState(NO_RUN)
  if (state.phase === 'ended') return showReport(workshop, id)
  workshop.store.setState({ place: 'rehearse' })
  notify(workshop, 'notice.run-discarded', { undo: () => restoreRun(workshop, id) })
  await reloadTalk(workshop)
}
