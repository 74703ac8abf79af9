import { expect, test } from 'vitest'
import { documentResults } from '#shared/domain/document-results.ts'
import { instant, minutes } from '#shared/domain/time.ts'
import { openWindow } from '#tests/builders/main-of.ts'
import { makeDesk } from '#tests/builders/make-desk.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const withTalk = async () => {
  const desk = makeDesk()
  const talk = makeTalk({ title: 'Cutting boldly' })
  await desk.ask('talk.create', { talk, sections: threeSections().plan, reason: 'created' })
  const window = await openWindow(desk)
  const startsAt = instant(desk.clock.wall() + minutes(10))
  /** Time passes, and main looks at its clock as it does several times a second. */
  const pass = async (by: number): Promise<void> => {
    desk.clock.advance(minutes(by))
    desk.service.rehearsal.due()
    await desk.ask('library.list', null)
  }
  return { desk, window, talk, startsAt, pass }
}

test('a live run begins by itself when its slot does, and the desk goes to it', async () => {
  const { desk, window, startsAt, pass } = await withTalk()
  await window.actions.waitForStart(startsAt)
  expect(window.state().waiting).toMatchObject({ title: 'Cutting boldly', startsAt })
  window.actions.go('outline')
  await pass(9)
  expect(await desk.ask('run.current', null)).toBeNull()
  await pass(1)
  await expect.poll(() => window.state().place).toBe('rehearse')
  expect(window.state()).toMatchObject({
    waiting: null,
    run: { snapshot: { at: 0, run: { kind: 'live' } } },
  })
})

test('a computer that slept through the start counts from when the slot began', async () => {
  const { desk, window, startsAt, pass } = await withTalk()
  await window.actions.waitForStart(startsAt)
  await pass(13)
  const run = await desk.ask('run.current', null)
  expect(run?.snapshot).toMatchObject({ at: minutes(3), run: { events: [{ at: 0, wall: startsAt }] } })
})

test('one who waits no longer, or begins before, is not started twice', async () => {
  const { desk, window, startsAt, pass } = await withTalk()
  await window.actions.waitForStart(startsAt)
  await window.actions.stopWaiting()
  await pass(11)
  expect(await desk.ask('run.current', null)).toBeNull()

  await window.actions.waitForStart(instant(startsAt + minutes(10)))
  await window.actions.startWaiting()
  expect(window.state().run?.snapshot.run.kind).toBe('live')
  await pass(11)
  expect(window.state().run?.snapshot.run.events).toHaveLength(1)
})

test('a start that is past or far off is not waited for, and none is while a run is on', async () => {
  const { desk, talk, startsAt } = await withTalk()
  const wait = (by: number) =>
    desk.ask('run.wait', { talkId: talk.id, startsAt: instant(startsAt + minutes(by)) })
  await expect(wait(-11)).rejects.toMatchObject({ code: 'bad-request' })
  await expect(wait(13 * 60)).rejects.toMatchObject({ code: 'bad-request' })
  await desk.ask('run.start', { talkId: talk.id, kind: 'practice' })
  await expect(wait(0)).rejects.toMatchObject({ code: 'run-in-progress' })
})

test('who begins late has so much less of the slot, and the report and the library say so', async () => {
  const { desk, talk, startsAt } = await withTalk()
  const start = () => desk.ask('run.start', { talkId: talk.id, kind: 'live', slotFrom: startsAt })
  await expect(start()).rejects.toMatchObject({ code: 'bad-request' })
  desk.clock.advance(minutes(13))
  const { snapshot } = await start()
  desk.clock.advance(minutes(20))
  await desk.ask('run.command', { runId: snapshot.run.id, command: { type: 'finish' } })
  await desk.ask('run.leave', { runId: snapshot.run.id })
  const [result] = documentResults(await desk.ask('talk.open', { talkId: talk.id }))
  expect(result).toMatchObject({ total: minutes(20), state: { late: minutes(3) } })
  expect(await desk.ask('library.list', null)).toMatchObject([
    { lastRun: { total: minutes(20), late: minutes(3) } },
  ])
})
