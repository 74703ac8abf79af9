import type { RunId } from '#shared/domain/identity.ts'
import type { Run } from '#shared/domain/run.ts'
import type { Reply, Request } from '#shared/ipc/contract.ts'
import type { Workshop } from './app-store.ts'
import { loadBin } from './correct-actions.ts'
import { reloadTalk } from './library-actions.ts'
import { attempt, notify } from './notices.ts'

/** Opens the report of a finished run. */
export const showReport = async (workshop: Workshop, runId: RunId): Promise<void> => {
  workshop.store.setState({ place: 'history', report: runId })
  await reloadTalk(workshop)
}

const readBin = async (workshop: Workshop): Promise<void> => {
  const { document } = workshop.store.getState()
  if (document !== null) await loadBin(workshop, document.talk.id)
}

/** Brings a discarded run back and opens its report; where it cannot be, that is said. */
export const restoreRun = async (workshop: Workshop, runId: RunId): Promise<void> => {
  const back = await attempt(workshop, async () => {
    await workshop.main.ask('run.restore', { runId })
    return true
  })
  if (back === null) return
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
