import type { RunId, TalkId } from '#shared/domain/identity.ts'
import type { Correction } from '#shared/domain/run-command.ts'
import type { Run } from '#shared/domain/run.ts'
import type { Request } from '#shared/ipc/contract.ts'
import type { Workshop } from './app-store.ts'
import { reloadTalk } from './library-actions.ts'
import { attempt, notify } from './notices.ts'

/** Changes a finished run; false when it was refused, which the notice says. */
const correct = async (workshop: Workshop, request: Request<'run.correct'>): Promise<boolean> => {
  const reply = await attempt(workshop, () => workshop.main.ask('run.correct', request))
  if (reply === null) return false
  if (reply.refused !== null) notify(workshop, `refused.${reply.refused}`)
  return reply.refused === null
}

/** Puts a finished run right; the notice says why nothing changed, or offers the way back. */
export const correctRun = async (
  workshop: Workshop,
  runId: RunId,
  command: Correction | { readonly type: 'undo' },
): Promise<void> => {
  if (!(await correct(workshop, { runId, command }))) return
  const undo = command.type === 'undo' ? null : () => correctRun(workshop, runId, { type: 'undo' })
  notify(workshop, undo === null ? 'notice.correction-undone' : 'notice.run-corrected', { undo })
  await reloadTalk(workshop)
}

/** Brings a finished run as it was delivered; the notice offers all that was changed back. */
export const restoreOriginal = async (workshop: Workshop, run: Run): Promise<void> => {
  const { id: runId, kind, counts, events } = run
  if (!(await correct(workshop, { runId, command: { type: 'restore-original' } }))) return
  const undo = async (): Promise<void> => {
    const command = { type: 'as-before', events: events.length, kind, counts } as const
    if (await correct(workshop, { runId, command })) await reloadTalk(workshop)
  }
  notify(workshop, 'notice.run-original', { undo })
  await reloadTalk(workshop)
}

/** Reads which runs of a talk were discarded in the last 30 days. */
export const loadBin = async (workshop: Workshop, talkId: TalkId): Promise<void> => {
  const bin = await attempt(workshop, () => workshop.main.ask('run.bin', { talkId }))
  if (bin !== null && workshop.store.getState().document?.talk.id === talkId) workshop.store.setState({ bin })
}

/** Brings a discarded run back among the others. */
export const bringBack = async (workshop: Workshop, runId: RunId): Promise<void> => {
  const back = await attempt(workshop, async () => {
    await workshop.main.ask('run.restore', { runId })
    return true
  })
  if (back === null) return
  workshop.store.setState(({ bin }) => ({ bin: bin.filter(({ id }) => id !== runId) }))
  notify(workshop, 'notice.run-back')
  await reloadTalk(workshop)
}
