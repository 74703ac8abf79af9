import type { RunId } from '#shared/domain/identity.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import type { RunInProgress, RunSnapshot } from '#shared/domain/run-snapshot.ts'
import type { Run, RunKind } from '#shared/domain/run.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { Reply, Request } from '#shared/ipc/contract.ts'
import type { Workshop } from './app-store.ts'
import { openTalk, reloadTalk } from './library-actions.ts'
import { loadBin } from './correct-actions.ts'
import { attempt, notify } from './notices.ts'
import { changeSettings } from './settings-actions.ts'
import type { LiveRun } from './state.ts'

const received = ({ now }: Workshop, run: RunInProgress): LiveRun => ({ ...run, receivedAt: now() })

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

/** With the run goes its last signal: it has nothing to say about what comes next. */
const NO_RUN = { run: null, signal: null }

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

const showReport = async (workshop: Workshop, runId: RunId): Promise<void> => {
  workshop.store.setState({ place: 'history', report: runId })
  await reloadTalk(workshop)
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

const readBin = async (workshop: Workshop): Promise<void> => {
  const { document } = workshop.store.getState()
  if (document !== null) await loadBin(workshop, document.talk.id)
}

const restoreRun = async (workshop: Workshop, runId: RunId): Promise<void> => {
  await attempt(workshop, () => workshop.main.ask('run.restore', { runId }))
  await readBin(workshop)
  await showReport(workshop, runId)
}

/** Changes a finished run's kind or whether it counts; the notice offers the way back. */
export const changeRun = async (
  workshop: Workshop,
  before: Run,
  patch: Partial<Pick<Run, 'kind' | 'counts'>>,
): Promise<void> => {
  const set = (request: Request<'run.change'>): Promise<Reply<'run.change'> | null> =>
    attempt(workshop, () => workshop.main.ask('run.change', request))
  const old = { runId: before.id, kind: before.kind, counts: before.counts }
  if ((await set({ ...old, ...patch })) === null) return
  const undo = async (): Promise<void> => {
    await set(old)
    await reloadTalk(workshop)
  }
  notify(workshop, 'notice.run-changed', { undo })
  await reloadTalk(workshop)
}

/** Puts a finished run out of sight; the notice offers it back. */
export const discardRun = async (workshop: Workshop, runId: RunId): Promise<void> => {
  const gone = await attempt(workshop, async () => {
    await workshop.main.ask('run.discard', { runId })
    return true
  })
  if (gone === null) return
  workshop.store.setState(({ report }) => ({ report: report === runId ? null : report }))
  notify(workshop, 'notice.run-discarded', { undo: () => restoreRun(workshop, runId) })
  await reloadTalk(workshop)
  await readBin(workshop)
}

/** Decides what becomes of the run that a crash interrupted. */
export const recoverRun = async (workshop: Workshop, how: Request<'run.recover'>['how']): Promise<void> => {
  const { unfinished } = workshop.store.getState()
  if (unfinished === null) return
  const { id: runId, talkId } = unfinished.run
  const reply = await attempt(workshop, async () => ({
    run: await workshop.main.ask('run.recover', { runId, how }),
  }))
  if (reply === null) return
  workshop.store.setState({ unfinished: null })
  await openTalk(workshop, talkId)
  if (reply.run !== null) workshop.store.setState({ run: received(workshop, reply.run), place: 'rehearse' })
  else if (how === 'end') await showReport(workshop, runId)
  else notify(workshop, 'notice.run-discarded', { undo: () => restoreRun(workshop, runId) })
}

/** Reads which runs were kept for another day. */
export const loadAsides = async (workshop: Workshop): Promise<void> => {
  const asides = await attempt(workshop, () => workshop.main.ask('run.asides', null))
  if (asides !== null) workshop.store.setState({ asides })
}

/** Goes on with a run that was kept for another day, or that has ended, in its talk. */
export const resumeRun = async (workshop: Workshop, runId: RunId): Promise<void> => {
  const resumed = await attempt(workshop, () => workshop.main.ask('run.resume', { runId }))
  if (resumed === null) return
  await openTalk(workshop, resumed.talk.id)
  workshop.store.setState({ run: received(workshop, resumed), place: 'rehearse', notice: null })
}

/** Keeps the run in progress for another day; the notice offers to go on with it at once. */
export const setRunAside = async (workshop: Workshop): Promise<void> => {
  const { run } = workshop.store.getState()
  if (run === null || !(await commandRun(workshop, { type: 'set-aside' }))) return
  const { id: runId } = run.snapshot.run
  const left = await attempt(workshop, async () => {
    await workshop.main.ask('run.leave', { runId })
    return true
  })
  if (left === null) return
  workshop.store.setState(NO_RUN)
  notify(workshop, 'notice.run-set-aside', { undo: () => resumeRun(workshop, runId) })
  await loadAsides(workshop)
}
