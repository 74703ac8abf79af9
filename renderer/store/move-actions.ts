import type { TalkId } from '#shared/domain/identity.ts'
import type { Run } from '#shared/domain/run.ts'
import type { Request } from '#shared/ipc/contract.ts'
import type { Workshop } from './app-store.ts'
import { loadLibrary, openTalk } from './library-actions.ts'
import { attempt, notify } from './notices.ts'

const move = async (workshop: Workshop, request: Request<'run.move'>): Promise<boolean> => {
  const moved = await attempt(workshop, async () => {
    await workshop.main.ask('run.move', request)
    return true
  })
  if (moved === null) return false
  await openTalk(workshop, request.talkId)
  workshop.store.setState({ place: 'history', report: request.runId })
  await attempt(workshop, () => loadLibrary(workshop))
  return true
}

/** Gives a finished run to another talk and shows it there; the notice offers it back, its talk with it. */
export const moveRun = async (workshop: Workshop, run: Run, talkId: TalkId): Promise<void> => {
  const { id: runId, talkId: from, revisionId } = run
  const undo = async (): Promise<void> => {
    await attempt(workshop, () => workshop.main.ask('talk.restore', { talkId: from }))
    await move(workshop, { runId, talkId: from, revisionId })
  }
  if (await move(workshop, { runId, talkId })) notify(workshop, 'notice.run-moved', { undo })
}
