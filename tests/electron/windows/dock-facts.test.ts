import { expect, test } from 'vitest'
import { dockOfRun } from '#electron/windows/dock-facts.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import { instant, minutes } from '#shared/domain/time.ts'
import { makeDesk } from '#tests/builders/make-desk.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

/** What the dock says of a live run in a slot of 15:00, 3:00 of it for questions, a minute after each command. */
const dockAfter = async (late: number, ...commands: readonly RunCommand['type'][]) => {
  const desk = makeDesk()
  const talk = makeTalk({ slot: minutes(15), qa: minutes(3) })
  await desk.ask('talk.create', { talk, sections: threeSections().plan, reason: 'created' })
  const slotFrom = instant(desk.clock.wall() - minutes(late))
  const { snapshot } = await desk.ask('run.start', { talkId: talk.id, kind: 'live', slotFrom })
  for (const type of commands) {
    desk.clock.advance(minutes(1))
    await desk.send('run.command', { runId: snapshot.run.id, command: { type } })
  }
  const run = await desk.ask('run.current', null)
  return run === null ? null : dockOfRun(run)
}

test('the dock says what is left of the time, and the task bar how much of it is gone', async () => {
  expect(await dockAfter(0, 'mark', 'flag', 'flag')).toEqual({ share: 0.25, badge: '9:00', isPaused: false })
})

test('what was gone of the slot before a late start is gone, and what is over has a +, as on the clock', async () => {
  expect(await dockAfter(6, 'mark', 'flag', 'flag')).toMatchObject({ share: 0.75, badge: '3:00' })
  expect(await dockAfter(10, 'mark', 'flag', 'flag')).toMatchObject({ share: 1, badge: '+1:00' })
})
