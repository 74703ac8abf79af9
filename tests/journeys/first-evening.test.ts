import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { talkIdSchema } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { resultsOf } from '#shared/domain/run-result.ts'
import { reportOf } from '#shared/domain/report.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { blankTalk } from '#shared/domain/talk.ts'
import { minutes } from '#shared/domain/time.ts'
import { inOrder } from '#tests/builders/in-order.ts'
import { makeDesk, temporaryFolder, type Desk } from '#tests/builders/make-desk.ts'
import { makeSection } from '#tests/builders/make-section.ts'

const sections = [4, 9, 8, 10, 7, 5].map((length, index) =>
  makeSection({ title: `Section ${index + 1}`, planned: minutes(length) }),
)

const newTalk = (desk: Desk): Promise<TalkDocument> =>
  desk.ask('talk.create', {
    talk: { ...blankTalk(talkIdSchema.parse(uuid()), 'en'), title: 'Cutting boldly' },
    sections,
    reason: 'created',
  })

const rehearse = async (desk: Desk, { talk }: TalkDocument, lengths: readonly number[]): Promise<void> => {
  const { snapshot } = await desk.ask('run.start', { talkId: talk.id, kind: 'practice' })
  const runId = snapshot.run.id
  await inOrder(lengths, (length) => {
    desk.clock.advance(minutes(length))
    return desk.ask('run.command', { runId, command: { type: 'mark' } })
  })
  await desk.ask('run.leave', { runId })
}

test('a talk is typed, rehearsed to 43:00 in 40:00, and is all there after a restart', async () => {
  const folder = temporaryFolder()
  const desk = makeDesk(folder)
  const created = await newTalk(desk)
  await rehearse(desk, created, [4, 9, 8, 10, 7, 5])
  desk.close()

  const again = makeDesk(folder)
  const [row] = await again.ask('library.list', null)
  expect(row).toMatchObject({
    title: 'Cutting boldly',
    runs: 1,
    planned: minutes(43),
    lastRun: { total: minutes(43), kind: 'practice' },
  })
  const document = await again.ask('talk.open', { talkId: created.talk.id })
  const results = resultsOf(document.runs.map((run) => ({ run, plan: document.revision.sections })))
  const [result] = results
  if (result === undefined) throw new Error('no result')
  const report = reportOf(result, {
    results,
    budget: budgetOf(document.talk),
    comparison: { against: 'plan' },
  })
  expect(report).toMatchObject({ state: 'over', over: minutes(3) })
  expect(report.rows.map(({ actual }) => actual)).toEqual([4, 9, 8, 10, 7, 5].map(minutes))
})

test('an edit made on a plan that has changed meanwhile is refused, and the plan stays', async () => {
  const desk = makeDesk()
  const { talk, revision } = await newTalk(desk)
  const edit = {
    talkId: talk.id,
    base: revision.id,
    sections: sections.slice(1),
    reason: 'edited' as const,
    why: '',
  }
  const saved = await desk.ask('plan.save', edit)
  expect(saved.number).toBe(2)
  await expect(desk.ask('plan.save', edit)).rejects.toMatchObject({ code: 'stale-plan' })
  expect((await desk.ask('talk.open', { talkId: talk.id })).revision).toEqual(saved)
})

test('a later edit of the plan does not rewrite the run', async () => {
  const desk = makeDesk()
  const created = await newTalk(desk)
  await rehearse(desk, created, [4, 9, 8, 10, 7, 5])
  await desk.ask('plan.save', {
    talkId: created.talk.id,
    base: created.revision.id,
    sections: [],
    reason: 'edited',
    why: '',
  })
  const { runs, revisions } = await desk.ask('talk.open', { talkId: created.talk.id })
  expect(revisions.find(({ id }) => id === runs[0]?.revisionId)?.sections).toEqual(sections)
})

test('a talk never takes the place of another, not even of a deleted one', async () => {
  const desk = makeDesk()
  const created = await newTalk(desk)
  const { id } = created.talk
  const taking = {
    talk: { ...blankTalk(id, 'ja'), title: 'Another' },
    sections: [],
    reason: 'created' as const,
  }
  await expect(desk.ask('talk.create', taking)).rejects.toMatchObject({ code: 'bad-request' })
  expect(await desk.ask('talk.open', { talkId: id })).toEqual(created)
  await desk.ask('talk.delete', { talkId: id })
  await expect(desk.ask('talk.create', taking)).rejects.toMatchObject({ code: 'bad-request' })
})

test('a deleted talk comes back whole', async () => {
  const desk = makeDesk()
  const created = await newTalk(desk)
  await desk.ask('talk.delete', { talkId: created.talk.id })
  expect(await desk.ask('library.list', null)).toEqual([])
  await expect(desk.ask('talk.open', { talkId: created.talk.id })).rejects.toMatchObject({
    code: 'not-found',
  })
  await desk.ask('talk.restore', { talkId: created.talk.id })
  expect(await desk.ask('talk.open', { talkId: created.talk.id })).toEqual(created)
})

test('only one run at a time, and none without a section', async () => {
  const desk = makeDesk()
  const { talk, revision } = await newTalk(desk)
  await desk.ask('run.start', { talkId: talk.id, kind: 'practice' })
  await expect(desk.ask('run.start', { talkId: talk.id, kind: 'live' })).rejects.toMatchObject({
    code: 'run-in-progress',
  })
  await expect(desk.ask('talk.delete', { talkId: talk.id })).rejects.toMatchObject({
    code: 'run-in-progress',
  })
  const other = await desk.ask('talk.create', {
    talk: { ...talk, id: talkIdSchema.parse(uuid()) },
    sections: [],
    reason: 'created',
  })
  const run = await desk.ask('run.current', null)
  if (run === null) throw new Error('no run')
  await desk.ask('run.command', { runId: run.snapshot.run.id, command: { type: 'discard' } })
  await desk.ask('run.leave', { runId: run.snapshot.run.id })
  await expect(desk.ask('run.start', { talkId: other.talk.id, kind: 'practice' })).rejects.toMatchObject({
    code: 'no-sections',
  })
  expect(revision.sections).toEqual(sections)
})
