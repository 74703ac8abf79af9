import type { Instant } from '#shared/domain/time.ts'
import type { Waiting } from '#shared/domain/waiting.ts'
import type { Workshop } from './app-store.ts'
import { openTalk } from './library-actions.ts'
import { attempt } from './notices.ts'
import { startRun } from './run-actions.ts'

/** Takes in what main says of the live run that waits for its slot. */
export const takeWaiting = ({ store, now }: Pick<Workshop, 'store' | 'now'>, waiting: Waiting | null): void =>
  store.setState({ waiting: waiting === null ? null : { ...waiting, receivedAt: now() } })

/** Lets the live run of the open talk begin by itself when its slot does. */
export const waitForStart = async (workshop: Workshop, startsAt: Instant): Promise<void> => {
  const { store, main, queue } = workshop
  const { document } = store.getState()
  if (document === null) return
  const { id: talkId } = document.talk
  const waiting = await attempt(workshop, () => queue(() => main.ask('run.wait', { talkId, startsAt })))
  if (waiting !== null) takeWaiting(workshop, waiting)
}

/** Begins the live run that waits before its slot does. */
export const startWaiting = async (workshop: Workshop): Promise<void> => {
  const { waiting, document } = workshop.store.getState()
  if (waiting === null) return
  if (document?.talk.id !== waiting.talkId) await openTalk(workshop, waiting.talkId)
  await startRun(workshop, 'live')
}

/** The run no longer begins by itself. */
export const stopWaiting = async (workshop: Workshop): Promise<void> => {
  await attempt(workshop, () => workshop.main.ask('run.stop-waiting', null))
  workshop.store.setState({ waiting: null })
}
