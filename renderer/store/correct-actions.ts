import type { RunId, TalkId } from '#shared/domain/identity.ts'
import type { Request } from '#shared/ipc/contract.ts'
import type { Workshop } from './app-store.ts'
import { reloadTalk } from './library-actions.ts'
import { attempt, notify } from './notices.ts'

type Correcting = Request<'run.correct'>['command']

/** Puts a finished run right; the notice says why nothing changed, or offers the way back. */
export const correctRun = async (workshop: Workshop, runId: RunId, command: Correcting): Promise<void> => {
  const reply = await attempt(workshop, () => workshop.main.ask('run.correct', { runId, command }))
  if (reply === null) return
  if (reply.refused !== null) return notify(workshop, `refused.${reply.refused}`)
  const undo = command.type === 'undo' ? null : () => correctRun(workshop, runId, { type: 'undo' })
  if (command.type === 'restore-original') notify(workshop, 'notice.run-original')
  else notify(workshop, undo === null ? 'notice.correction-undone' : 'notice.run-corrected', { undo })
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
