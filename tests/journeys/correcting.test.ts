import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { documentResults } from '#shared/domain/document-results.ts'
import { runIdSchema, type RunId } from '#shared/domain/identity.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { Run } from '#shared/domain/run.ts'
import { expectedTimes } from '#shared/domain/typical.ts'
import { minutes } from '#shared/domain/time.ts'
import { makeDesk, type Desk } from '#tests/builders/make-desk.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo, closing } = threeSections()

type AfterARun = {
  readonly desk: Desk
  readonly runId: RunId
  readonly talkId: ReturnType<typeof makeTalk>['id']
}

/** A run of 2:00, 5:00 and 3:00, finished and left. */
const afterARun = async (): Promise<AfterARun> => {
  const desk = makeDesk()
  const { talk } = await desk.ask('talk.create', { talk: makeTalk(), sections: plan, reason: 'created' })
  const { snapshot } = await desk.ask('run.start', { talkId: talk.id, kind: 'practice' })
  const runId = snapshot.run.id
  for (const passed of [2, 5, 3]) {
    desk.clock.advance(minutes(passed))
    await desk.ask('run.command', { runId, command: { type: 'mark' } })
  }
  await desk.ask('run.leave', { runId })
  return { desk, runId, talkId: talk.id }
}

const timesOf = async ({ desk, talkId }: AfterARun) => {
  const [result] = documentResults(await desk.ask('talk.open', { talkId }))
  return plan.map(({ id }) => result?.actuals.get(id))
}

const runOf = async ({ desk, talkId }: AfterARun): Promise<Run> => {
  const [run] = (await desk.ask('talk.open', { talkId })).runs
  if (run === undefined) throw new Error('no run was kept')
  return run
}

test('a mark that came late is moved, and the sections beside it change places in time', async () => {
  const after = await afterARun()
  const { refused } = await after.desk.ask('run.correct', {
    runId: after.runId,
    command: { type: 'move-mark', of: 1, to: minutes(3) },
  })
  expect(refused).toBeNull()
  expect(await timesOf(after)).toEqual([minutes(3), minutes(4), minutes(3)])
})

test('a clock that was stopped late ends where the talk ended, in the library too', async () => {
  const after = await afterARun()
  const command = { type: 'move-mark', of: 3, to: minutes(8) } as const
  await after.desk.ask('run.correct', { runId: after.runId, command })
  expect(await timesOf(after)).toEqual([minutes(2), minutes(5), minutes(1)])
  expect(await after.desk.ask('library.list', null)).toMatchObject([{ lastRun: { total: minutes(8) } }])
})

test('a mark cannot be moved past its neighbour: it is said, and nothing changes', async () => {
  const after = await afterARun()
  const command = { type: 'move-mark', of: 1, to: minutes(9) } as const
  const { refused } = await after.desk.ask('run.correct', { runId: after.runId, command })
  expect(refused).toBe('out-of-range')
  expect(await timesOf(after)).toEqual([minutes(2), minutes(5), minutes(3)])
})

test('a section that does not count leaves what is expected of it, and comes back', async () => {
  const after = await afterARun()
  const expected = async () => {
    const document = await after.desk.ask('talk.open', { talkId: after.talkId })
    return expectedTimes(plan, documentResults(document)).get(demo.id)
  }
  const correct = (type: 'exclude' | 'include') =>
    after.desk.ask('run.correct', { runId: after.runId, command: { type, section: demo.id } })
  const command = { type: 'move-mark', of: 1, to: minutes(3) } as const
  await after.desk.ask('run.correct', { runId: after.runId, command })
  expect(await expected()).toBe(minutes(4))
  await correct('exclude')
  expect(await expected()).toBe(demo.planned)
  await correct('include')
  expect(await expected()).toBe(minutes(4))
})

test('corrections are taken back one by one, or all at once', async () => {
  const after = await afterARun()
  const correct = (command: Parameters<typeof after.desk.ask<'run.correct'>>[1]['command']) =>
    after.desk.ask('run.correct', { runId: after.runId, command })
  await correct({ type: 'move-mark', of: 1, to: minutes(3) })
  await correct({ type: 'move-mark', of: 2, to: minutes(8) })
  await correct({ type: 'undo' })
  expect(await timesOf(after)).toEqual([minutes(3), minutes(4), minutes(3)])
  await correct({ type: 'exclude', section: closing.id })
  await correct({ type: 'restore-original' })
  expect(await timesOf(after)).toEqual([minutes(2), minutes(5), minutes(3)])
  expect((await correct({ type: 'undo' })).refused).toBe('nothing-to-take-back')
})

/** A run that was put right in every way, and what it was before and after. */
const putRight = async () => {
  const after = await afterARun()
  const correct = (command: Parameters<typeof after.desk.ask<'run.correct'>>[1]['command']) =>
    after.desk.ask('run.correct', { runId: after.runId, command })
  const delivered = await runOf(after)
  await after.desk.ask('run.change', { runId: after.runId, kind: 'live', counts: false })
  await after.desk.ask('run.change', { runId: after.runId, kind: 'with-audience', counts: false })
  await correct({ type: 'move-mark', of: 1, to: minutes(3) })
  await correct({ type: 'exclude', section: demo.id })
  return { after, correct, delivered, changed: await runOf(after) }
}

test('a run of which everything was changed is restored as it was delivered', async () => {
  const { after, correct, delivered, changed } = await putRight()
  expect(changed).toMatchObject({ kind: 'with-audience', counts: false })
  expect(changed.delivered).toEqual({ kind: 'practice', counts: true })
  await correct({ type: 'restore-original' })
  const { events, ...restored } = await runOf(after)
  expect({ ...restored, events: delivered.events }).toEqual(delivered)
  expect(runState(plan, events)).toEqual(runState(plan, delivered.events))
})

test('restoring the original is taken back whole', async () => {
  const { after, correct, changed } = await putRight()
  const { kind, counts, events } = changed
  await correct({ type: 'restore-original' })
  expect((await correct({ type: 'as-before', events: events.length, kind, counts })).refused).toBeNull()
  const { events: more, ...again } = await runOf(after)
  expect({ ...again, events }).toEqual(changed)
  expect(runState(plan, more)).toEqual(runState(plan, events))
})

test('a run whose kind alone was changed is restored too, once', async () => {
  const after = await afterARun()
  const restore = () =>
    after.desk.ask('run.correct', { runId: after.runId, command: { type: 'restore-original' } })
  await after.desk.ask('run.change', { runId: after.runId, kind: 'live', counts: true })
  expect((await restore()).run).toMatchObject({ kind: 'practice' })
  expect((await restore()).refused).toBe('nothing-to-take-back')
})

test('no run is brought to before its end', async () => {
  const { after, correct, changed } = await putRight()
  const { refused } = await correct({ type: 'as-before', events: 2, kind: 'live', counts: true })
  expect(refused).toBe('not-over')
  expect(await runOf(after)).toEqual(changed)
})

test('the run in progress is not corrected, nor one that is not there', async () => {
  const { desk, talkId } = await afterARun()
  const { snapshot } = await desk.ask('run.start', { talkId, kind: 'practice' })
  const correct = (runId: RunId) =>
    desk.ask('run.correct', { runId, command: { type: 'exclude', section: opening.id } })
  await expect(correct(snapshot.run.id)).rejects.toThrow('run-in-progress')
  await expect(correct(runIdSchema.parse(uuid()))).rejects.toThrow('not-found')
})
