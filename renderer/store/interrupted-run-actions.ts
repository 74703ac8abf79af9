import type { RunId } from '#shared/domain/identity.ts'
import type { Request } from '#shared/ipc/contract.ts'
import type { Workshop } from './app-store.ts'
import { restoreRun, showReport } from './finished-run-actions.ts'
import { openTalk, reloadTalk } from './library-actions.ts'
import { attempt, notify } from './notices.ts'
import { commandRun, NO_RUN, received } from './run-actions.ts'

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

/** Goes on with a run that was kept for another day, or that has ended, in its talk; of one that is open the edits can still be undone. */
export const resumeRun = async (workshop: Workshop, runId: RunId): Promise<void> => {
  const resumed = await attempt(workshop, () => workshop.main.ask('run.resume', { runId }))
  if (resumed === null) return
  const { document } = workshop.store.getState()
  await (document?.talk.id === resumed.talk.id ? reloadTalk(workshop) : openTalk(workshop, resumed.talk.id))
  const run = received(workshop, resumed)
  workshop.store.setState({ run, place: 'rehearse', report: null, notice: null })
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
