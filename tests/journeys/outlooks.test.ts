import { expect, test } from 'vitest'
import { demoTalkId } from '#electron/demo/demo-ids.ts'
import { noteNextOutlook } from '#electron/ipc/note-outlooks.ts'
import { documentForecast } from '#shared/domain/document-forecast.ts'
import { planOutlook } from '#shared/domain/forecast/forecast.ts'
import type { TalkId } from '#shared/domain/identity.ts'
import type { RunKind } from '#shared/domain/run.ts'
import type { LibraryRow } from '#shared/domain/library.ts'
import { minutes } from '#shared/domain/time.ts'
import { makeDesk, type Desk } from '#tests/builders/make-desk.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { threeSections } from '#tests/builders/three-sections.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'

/** Works until there is nothing left to work out; how many talks that were. */
const noteAll = ({ service }: Desk): number => {
  let noted = 0
  while (noteNextOutlook(service)) noted += 1
  return noted
}

const onlyRow = async (desk: Desk): Promise<LibraryRow> => {
  const [row] = await desk.ask('library.list', null)
  if (row === undefined) throw new Error('the library is empty')
  return row
}

const withDemo = async (): Promise<Desk> => {
  const desk = makeDesk()
  await desk.ask('demo.open', { language: 'en' })
  return desk
}

test('a talk has no outlook until it was worked out; then lists have it without replaying a run', async () => {
  const desk = await withDemo()
  expect((await onlyRow(desk)).outlook).toBeNull()
  expect(noteAll(desk)).toBe(1)
  expect((await onlyRow(desk)).outlook).toMatchObject({ runs: 4 })
  expect(noteAll(desk)).toBe(0)
})

const deliver = async (desk: Desk, talkId: TalkId, kind: RunKind, each: number): Promise<void> => {
  const { snapshot } = await desk.ask('run.start', { talkId, kind })
  const runId = snapshot.run.id
  for (let section = 0; section < 3; section += 1) {
    desk.clock.advance(minutes(each))
    await desk.ask('run.command', { runId, command: { type: 'mark' } })
  }
  await desk.ask('run.leave', { runId })
}

/** A talk of three sections that was rehearsed in 15:00 and told on stage in 18:00. */
const withLiveTalk = async (desk: Desk): Promise<TalkId> => {
  const talk = makeTalk({ title: 'Told on stage' })
  await desk.ask('talk.create', { talk, sections: threeSections().plan, reason: 'created' })
  await deliver(desk, talk.id, 'practice', 5)
  await deliver(desk, talk.id, 'live', 6)
  return talk.id
}

const rowOf = async (desk: Desk, talkId: TalkId): Promise<LibraryRow | undefined> =>
  (await desk.ask('library.list', null)).find(({ id }) => id === talkId)

test('what the list says of the next live run is what the open talk says, of each talk', async () => {
  const desk = await withDemo()
  const live = await withLiveTalk(desk)
  noteAll(desk)
  const { lessons } = await desk.ask('speaker.read', null)
  for (const talkId of [live, demoTalkId('en')]) {
    const document = await desk.ask('talk.open', { talkId })
    expect(document.lessons).toEqual(lessons)
    const open = planOutlook(documentForecast(document), document.revision.sections)
    expect((await rowOf(desk, talkId))?.outlook).toMatchObject(open)
  }
})

test('the demo teaches nothing about this speaker', async () => {
  const desk = await withDemo()
  noteAll(desk)
  expect((await desk.ask('speaker.read', null)).lessons).toEqual([])
})

test.each([
  [
    'the plan changed',
    async (desk: Desk): Promise<void> => {
      const { revision } = await desk.ask('talk.open', { talkId: demoTalkId('en') })
      const sections = revision.sections.map((section) => ({ ...section, planned: minutes(2) }))
      await desk.ask('plan.save', {
        talkId: revision.talkId,
        base: revision.id,
        sections,
        reason: 'edited',
        why: '',
      })
    },
  ],
  [
    'a run does not count any more',
    async (desk: Desk): Promise<void> => {
      const { runs } = await desk.ask('talk.open', { talkId: demoTalkId('en') })
      const [run] = runs
      if (run !== undefined) await desk.ask('run.change', { runId: run.id, kind: run.kind, counts: false })
    },
  ],
  [
    'a run was discarded',
    async (desk: Desk): Promise<void> => {
      const { runs } = await desk.ask('talk.open', { talkId: demoTalkId('en') })
      const [run] = runs
      if (run !== undefined) await desk.ask('run.discard', { runId: run.id })
    },
  ],
  [
    'a run was put right',
    async (desk: Desk): Promise<void> => {
      const { runs } = await desk.ask('talk.open', { talkId: demoTalkId('en') })
      const last = runs.at(-1)
      if (last !== undefined)
        await desk.ask('run.correct', {
          runId: last.id,
          command: { type: 'move-mark', of: 1, to: minutes(3) },
        })
    },
  ],
])('when %s the outlook stays until it is worked out anew', async (_what, change) => {
  const desk = await withDemo()
  noteAll(desk)
  const before = (await onlyRow(desk)).outlook
  await change(desk)
  expect((await onlyRow(desk)).outlook).toEqual(before)
  expect(noteAll(desk)).toBe(1)
  expect((await onlyRow(desk)).outlook).not.toEqual(before)
})

test('a run that is on comes first: nothing is worked out beside it, and it alone changes nothing', async () => {
  const desk = await withDemo()
  const { snapshot } = await desk.ask('run.start', { talkId: demoTalkId('en'), kind: 'practice' })
  expect(noteAll(desk)).toBe(0)
  const runId = snapshot.run.id
  await desk.ask('run.command', { runId, command: { type: 'discard' } })
  await desk.ask('run.leave', { runId })
  expect(noteAll(desk)).toBe(1)
})

test('a new talk and a new title: the one is worked out, the other needs nothing', async () => {
  const desk = makeDesk()
  const talk = makeTalk()
  await desk.ask('talk.create', { talk, sections: [makeSection()], reason: 'created' })
  expect(noteAll(desk)).toBe(1)
  await desk.ask('talk.save', { talk: { ...talk, title: 'Another title', slot: minutes(20) } })
  expect(noteAll(desk)).toBe(0)
  expect((await onlyRow(desk)).outlook).toMatchObject({ runs: 0 })
})

test('what a live run of one talk taught reaches the outlooks of the others', async () => {
  const desk = makeDesk()
  const other = makeTalk()
  await desk.ask('talk.create', { talk: other, sections: [makeSection()], reason: 'created' })
  expect(noteAll(desk)).toBe(1)
  const before = (await rowOf(desk, other.id))?.outlook
  await withLiveTalk(desk)
  expect(noteAll(desk)).toBe(2)
  const after = (await rowOf(desk, other.id))?.outlook
  expect(after?.center).toBeGreaterThan(before?.center ?? Infinity)
})

test('another version of the app works everything out again', async () => {
  const desk = await withDemo()
  noteAll(desk)
  const newer = { ...desk.service, info: () => ({ ...desk.service.info(), version: '9.9.9' }) }
  expect(noteNextOutlook(newer)).toBe(true)
  expect(noteNextOutlook(newer)).toBe(false)
})

test('a talk that cannot be read is noted as such: the others have their turn', async () => {
  const desk = await withDemo()
  await desk.ask('talk.create', { talk: makeTalk(), sections: [makeSection()], reason: 'created' })
  desk.service.database.sql
    .prepare(`UPDATE plan_revisions SET reason = 'nonsense' WHERE talk_id = ?`)
    .run(demoTalkId('en'))
  expect(noteAll(desk)).toBe(2)
  const rows = await desk.ask('library.list', null)
  const unknown = rows.filter(({ outlook }) => outlook === null)
  expect(unknown.map(({ id }) => id)).toEqual([demoTalkId('en')])
})

test('the speaker: what the live run taught, and how the talk went from the first run to the stage', async () => {
  const desk = makeDesk()
  const talkId = await withLiveTalk(desk)
  noteAll(desk)
  const { lessons, courses } = await desk.ask('speaker.read', null)
  expect(lessons).toMatchObject([{ talkId }])
  expect(lessons[0]?.mean).toBeGreaterThan(0)
  expect(courses).toEqual([
    {
      talkId,
      title: 'Told on stage',
      runs: 2,
      first: minutes(15),
      last: minutes(15),
      live: minutes(18),
    },
  ])
  await desk.ask('talk.delete', { talkId })
  expect(await desk.ask('speaker.read', null)).toEqual({ lessons: [], courses: [] })
})
