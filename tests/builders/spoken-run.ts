import type { RunId, TalkId } from '#shared/domain/identity.ts'
import { minutes } from '#shared/domain/time.ts'
import { makeDesk, type Desk } from './make-desk.ts'
import { makeTalk } from './make-talk.ts'
import { threeSections } from './three-sections.ts'

/** The plan of that talk. */
export const sections = threeSections().plan

/** A library with one talk of three sections. */
export const withTalk = async (): Promise<{ readonly desk: Desk; readonly talkId: TalkId }> => {
  const desk = makeDesk()
  const { talk } = await desk.ask('talk.create', { talk: makeTalk(), sections, reason: 'created' })
  return { desk, talkId: talk.id }
}

/** Practises a talk for 4:00, commands the run, and leaves it. */
export const spoken = async (
  desk: Desk,
  talkId: TalkId,
  end: 'set-aside' | 'discard' | 'finish',
): Promise<RunId> => {
  const { snapshot } = await desk.ask('run.start', { talkId, kind: 'practice' })
  desk.clock.advance(minutes(4))
  await desk.ask('run.command', { runId: snapshot.run.id, command: { type: end } })
  await desk.ask('run.leave', { runId: snapshot.run.id })
  return snapshot.run.id
}
