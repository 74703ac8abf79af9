import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { runIdSchema, type RunId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { resultsOf } from '#shared/domain/run-result.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import { minutes, type Millis } from '#shared/domain/time.ts'
import { makeDesk, type Desk } from '#tests/builders/make-desk.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const sections = threeSections().plan

const newTalk = (desk: Desk): Promise<TalkDocument> =>
  desk.ask('talk.create', { talk: makeTalk(), sections, reason: 'created' })

const begun = async (desk: Desk, { talk }: TalkDocument): Promise<RunId> => {
  const { snapshot } = await desk.ask('run.start', { talkId: talk.id, kind: 'practice' })
  return snapshot.run.id
}

/** A run of so many minutes that ends with a command, and is left. */
const rehearsed = async (desk: Desk, talk: TalkDocument, end: RunCommand): Promise<RunId> => {
  const runId = await begun(desk, talk)
  desk.clock.advance(minutes(9))
  await desk.ask('run.command', { runId, command: end })
  await desk.ask('run.leave', { runId })
  return runId
}

const totals = async (desk: Desk, { talk }: TalkDocument): Promise<readonly Millis[]> => {
  const { runs } = await desk.ask('talk.open', { talkId: talk.id })
  return resultsOf(runs.map((run) => ({ run, plan: sections }))).map(({ total }) => total)
}

test('a finished run that was discarded comes back as it was', async () => {
  const desk = makeDesk()
  const talk = await newTalk(desk)
  const runId = await rehearsed(desk, talk, { type: 'finish' })
  await desk.ask('run.discard', { runId })
  expect(await totals(desk, talk)).toEqual([])
  expect(await desk.ask('library.list', null)).toMatchObject([{ runs: 0, lastRun: null }])

  await desk.ask('run.restore', { runId })
  expect(await totals(desk, talk)).toEqual([minutes(9)])
  expect(await desk.ask('library.list', null)).toMatchObject([{ runs: 1, lastRun: { total: minutes(9) } }])
})

test('a run discarded while it was on comes back ended at that moment', async () => {
  const desk = makeDesk()
  const talk = await newTalk(desk)
  const runId = await rehearsed(desk, talk, { type: 'discard' })
  desk.clock.advance(minutes(60))
  await desk.ask('run.restore', { runId })
  expect(await totals(desk, talk)).toEqual([minutes(9)])
})

test('however often a run is discarded, restoring it once brings it back', async () => {
  const desk = makeDesk()
  const talk = await newTalk(desk)
  const runId = await rehearsed(desk, talk, { type: 'discard' })
  await desk.ask('run.discard', { runId })
  await desk.ask('run.restore', { runId })
  expect(await totals(desk, talk)).toEqual([minutes(9)])
  await desk.ask('run.discard', { runId })
  await desk.ask('run.discard', { runId })
  await desk.ask('run.restore', { runId })
  expect(await totals(desk, talk)).toEqual([minutes(9)])
})

test('there is nothing to restore in a run that was not discarded', async () => {
  const desk = makeDesk()
  const runId = await rehearsed(desk, await newTalk(desk), { type: 'finish' })
  await expect(desk.ask('run.restore', { runId })).rejects.toMatchObject({ code: 'not-found' })
})

test('kind and counting can be changed, and the change is kept', async () => {
  const desk = makeDesk()
  const talk = await newTalk(desk)
  const runId = await rehearsed(desk, talk, { type: 'finish' })
  const change = { kind: 'with-audience' as const, counts: false }
  expect(await desk.ask('run.change', { runId, ...change })).toMatchObject({ id: runId, ...change })
  expect((await desk.ask('talk.open', { talkId: talk.talk.id })).runs).toMatchObject([change])
  expect(desk.pushed.at(-1)).toEqual({ push: 'talk.changed', message: { talkId: talk.talk.id } })
})

test('a run that is on can be neither changed nor discarded nor restored from outside', async () => {
  const desk = makeDesk()
  const runId = await begun(desk, await newTalk(desk))
  const busy = { code: 'run-in-progress' }
  await expect(desk.ask('run.change', { runId, kind: 'live', counts: true })).rejects.toMatchObject(busy)
  await expect(desk.ask('run.discard', { runId })).rejects.toMatchObject(busy)
  await expect(desk.ask('run.restore', { runId })).rejects.toMatchObject(busy)
  await expect(desk.ask('run.leave', { runId })).rejects.toMatchObject(busy)
  expect(await desk.ask('run.current', null)).toMatchObject({ snapshot: { run: { kind: 'practice' } } })
})

test('a run that is nowhere is not found, whatever is asked of it', async () => {
  const desk = makeDesk()
  await newTalk(desk)
  const runId = runIdSchema.parse(uuid())
  const gone = { code: 'not-found' }
  await expect(desk.ask('run.change', { runId, kind: 'live', counts: true })).rejects.toMatchObject(gone)
  await expect(desk.ask('run.discard', { runId })).rejects.toMatchObject(gone)
  await expect(desk.ask('run.restore', { runId })).rejects.toMatchObject(gone)
  await expect(desk.ask('run.leave', { runId })).rejects.toMatchObject(gone)
  await expect(desk.ask('run.command', { runId, command: { type: 'mark' } })).rejects.toMatchObject(gone)
  await expect(desk.ask('run.recover', { runId, how: 'end' })).rejects.toMatchObject(gone)
  await expect(desk.ask('report.markdown', { runId, language: 'en', copy: false })).rejects.toMatchObject(
    gone,
  )
})

test('a discarded run has no report', async () => {
  const desk = makeDesk()
  const runId = await rehearsed(desk, await newTalk(desk), { type: 'discard' })
  const asked = desk.ask('report.markdown', { runId, language: 'en', copy: true })
  await expect(asked).rejects.toMatchObject({ code: 'not-found' })
  expect(desk.copied).toEqual([])
})

test('the talk that is rehearsed becomes the one worked on last', async () => {
  const desk = makeDesk()
  const first = await newTalk(desk)
  desk.clock.advance(minutes(1))
  const second = await newTalk(desk)
  const order = async () => (await desk.ask('library.list', null)).map(({ id }) => id)
  expect(await order()).toEqual([second.talk.id, first.talk.id])
  desk.clock.advance(minutes(1))
  await rehearsed(desk, first, { type: 'finish' })
  expect(await order()).toEqual([first.talk.id, second.talk.id])
})
