import { expect, test } from 'vitest'
import { documentResults } from '#shared/domain/document-results.ts'
import { millis, minutes } from '#shared/domain/time.ts'
import { deleteDiscardedRuns } from '#electron/storage/discarded-runs.ts'
import { sections, spoken, withTalk } from '#tests/builders/spoken-run.ts'

const DAY = 24 * 60 * 60_000

test('a run set aside today goes on tomorrow, and the night is no part of it', async () => {
  const { desk, talkId } = await withTalk()
  const runId = await spoken(desk, talkId, 'set-aside')
  desk.clock.advance(DAY)
  expect(await desk.ask('run.asides', null)).toMatchObject([{ run: { id: runId } }])
  expect(await desk.ask('run.unfinished', null)).toBeNull()

  const { snapshot } = await desk.ask('run.resume', { runId })
  expect(snapshot.at).toBe(minutes(4))
  desk.clock.advance(minutes(3))
  await desk.ask('run.command', { runId, command: { type: 'finish' } })
  await desk.ask('run.leave', { runId })
  const results = documentResults(await desk.ask('talk.open', { talkId }))
  expect(results.map(({ total }) => total)).toEqual([minutes(7)])
  expect(await desk.ask('run.asides', null)).toEqual([])
})

test('while one run is set aside another can be made; both are kept', async () => {
  const { desk, talkId } = await withTalk()
  await spoken(desk, talkId, 'set-aside')
  await spoken(desk, talkId, 'finish')
  await spoken(desk, talkId, 'set-aside')
  expect(await desk.ask('run.asides', null)).toHaveLength(2)
})

test('a run set aside waits while another is on', async () => {
  const { desk, talkId } = await withTalk()
  const runId = await spoken(desk, talkId, 'set-aside')
  await desk.ask('run.start', { talkId, kind: 'practice' })
  await expect(desk.ask('run.resume', { runId })).rejects.toThrow('run-in-progress')
})

test('a discarded run lies in the bin for 30 days and comes back from it', async () => {
  const { desk, talkId } = await withTalk()
  const runId = await spoken(desk, talkId, 'discard')
  desk.clock.advance(29 * DAY)
  expect(await desk.ask('run.bin', { talkId })).toMatchObject([{ id: runId, total: minutes(4) }])
  await desk.ask('run.restore', { runId })
  expect(await desk.ask('run.bin', { talkId })).toEqual([])
  expect(documentResults(await desk.ask('talk.open', { talkId }))).toMatchObject([{ total: minutes(4) }])
})

test('after 30 days it is gone for good, and nothing else is', async () => {
  const { desk, talkId } = await withTalk()
  const runId = await spoken(desk, talkId, 'discard')
  await spoken(desk, talkId, 'finish')
  desk.clock.advance(31 * DAY)
  expect(await desk.ask('run.bin', { talkId })).toEqual([])
  expect(deleteDiscardedRuns(desk.service.database, desk.clock.wall())).toBe(1)
  await expect(desk.ask('run.restore', { runId })).rejects.toThrow('not-found')
  const { runs } = await desk.ask('talk.open', { talkId })
  expect(runs).toHaveLength(1)
})

test('a live run does not lose the time that the computer slept', async () => {
  const { desk, talkId } = await withTalk()
  const { snapshot } = await desk.ask('run.start', { talkId, kind: 'live' })
  desk.clock.advance(minutes(4))
  desk.service.rehearsal.sleep()
  desk.clock.shiftWall(minutes(2))
  desk.service.rehearsal.wake()
  const now = await desk.ask('run.current', null)
  expect(now?.snapshot.at).toBe(minutes(6))
  expect(now?.snapshot.run.events.at(-1)).toMatchObject({ type: 'slept', by: minutes(2), at: minutes(6) })
  const back = { runId: snapshot.run.id, command: { type: 'undo' } } as const
  expect((await desk.ask('run.command', back)).refused).toBe('nothing-to-take-back')
  expect(now?.snapshot.run.id).toBe(snapshot.run.id)
})

test('a computer whose monotonic clock ran on in its sleep adds nothing twice', async () => {
  const { desk, talkId } = await withTalk()
  await desk.ask('run.start', { talkId, kind: 'live' })
  desk.service.rehearsal.sleep()
  desk.clock.advance(minutes(2))
  desk.service.rehearsal.wake()
  expect((await desk.ask('run.current', null))?.snapshot.at).toBe(minutes(2))
})

test.each([60, -60])('a wall clock set by %d minutes moves no run', async (by) => {
  const { desk, talkId } = await withTalk()
  const { snapshot } = await desk.ask('run.start', { talkId, kind: 'practice' })
  desk.clock.advance(minutes(3))
  desk.clock.shiftWall(by * 60_000)
  desk.clock.advance(minutes(1))
  const command = { type: 'flag' } as const
  const after = await desk.ask('run.command', { runId: snapshot.run.id, command })
  expect(after.at).toBe(millis(minutes(4)))
})

test('what bounced is counted and shown', async () => {
  const { desk, talkId } = await withTalk()
  const { snapshot } = await desk.ask('run.start', { talkId, kind: 'practice' })
  const mark = () => desk.ask('run.command', { runId: snapshot.run.id, command: { type: 'mark' } })
  desk.clock.advance(100)
  await mark()
  desk.clock.advance(100)
  expect(await mark()).toMatchObject({ bounced: 2, refused: 'bounce' })
})

test('a window without the talk’s document gets all that it needs to show the run', async () => {
  const { desk, talkId } = await withTalk()
  await spoken(desk, talkId, 'finish')
  const started = await desk.ask('run.start', { talkId, kind: 'practice' })
  expect(started.talk.id).toBe(talkId)
  expect(Object.keys(started.forecast.sections)).toContain(sections[0]?.id)
})
