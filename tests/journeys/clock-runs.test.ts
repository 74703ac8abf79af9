import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import { actualsAt } from '#shared/domain/run-result.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import { elapsedAt, interruptionAt } from '#shared/domain/run-state.ts'
import { minutes, sum } from '#shared/domain/time.ts'
import { noteNextOutlook } from '#electron/ipc/note-outlooks.ts'
import { translator } from '#shared/i18n/translator.ts'
import { openWindow, type Window } from '#tests/builders/main-of.ts'
import { makeDesk, type Desk } from '#tests/builders/make-desk.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const t = translator('en')

const atDesk = async (): Promise<{ readonly desk: Desk; readonly window: Window }> => {
  const desk = makeDesk()
  return { desk, window: await openWindow(desk) }
}

/** Lets minutes pass, then commands the run. */
const after = async (desk: Desk, window: Window, passed: number, command: RunCommand): Promise<boolean> => {
  desk.clock.advance(minutes(passed))
  return window.actions.commandRun(command)
}

const opened = ({ state }: Window): TalkDocument => {
  const { document } = state()
  if (document === null) throw new Error('no talk is open')
  return document
}

const outline = (window: Window): readonly (readonly [string, number])[] =>
  opened(window).revision.sections.map(({ title, planned }) => [title, planned])

/** A run without an outline of 2:00, 5:00 and 3:00, its report open. */
const clockRun = async (desk: Desk, window: Window): Promise<void> => {
  await window.actions.startClock(t, 'today')
  await after(desk, window, 2, { type: 'mark' })
  await after(desk, window, 5, { type: 'mark' })
  await after(desk, window, 3, { type: 'finish' })
  await window.actions.leaveRun()
}

test('a run without an outline becomes a talk whose sections are as long as they took', async () => {
  const { desk, window } = await atDesk()
  await clockRun(desk, window)
  expect(opened(window).talk.title).toBe('Run of today')
  expect(outline(window)).toEqual([
    ['Part 1', minutes(2)],
    ['Part 2', minutes(5)],
    ['Part 3', minutes(3)],
  ])
  const [result] = documentResults(opened(window))
  expect(result?.total).toBe(minutes(10))
  expect(window.state().report).toBe(result?.run.id)
})

test('in a talk that has no sections yet it is a run of that talk', async () => {
  const { desk, window } = await atDesk()
  await window.actions.createTalk('en', null)
  const { id } = opened(window).talk
  await clockRun(desk, window)
  expect(opened(window).talk.id).toBe(id)
  expect(window.state().library).toHaveLength(1)
})

test('a mark taken back leaves no section behind; one after the end that was taken back makes another', async () => {
  const { desk, window } = await atDesk()
  await window.actions.startClock(t, 'today')
  await after(desk, window, 2, { type: 'mark' })
  await after(desk, window, 5, { type: 'mark' })
  await after(desk, window, 1, { type: 'back' })
  await after(desk, window, 1, { type: 'finish' })
  expect(window.state().run?.revision.sections.map(({ title }) => title)).toEqual(['Part 1', 'Part 2'])
  await after(desk, window, 0, { type: 'back' })
  await after(desk, window, 1, { type: 'mark' })
  await after(desk, window, 4, { type: 'finish' })
  await window.actions.leaveRun()
  expect(outline(window).map(([title]) => title)).toEqual(['Part 1', 'Part 2', 'Part 3'])
  expect(sum(opened(window).revision.sections.map(({ planned }) => planned))).toBe(minutes(14))
})

test('killed in the middle, it is all there, and ended it leaves its outline', async () => {
  const { desk, window } = await atDesk()
  await window.actions.startClock(t, 'today')
  await after(desk, window, 2, { type: 'mark' })
  await after(desk, window, 5, { type: 'flag' })
  desk.close()
  const folder = desk.file.replace(/\/library\.sqlite$/, '')
  const again = await openWindow(makeDesk(folder, desk.clock.wall() + minutes(1)))
  expect(again.state().unfinished?.revision.sections).toHaveLength(2)
  await again.actions.recoverRun('end')
  expect(outline(again)).toEqual([
    ['Part 1', minutes(2)],
    ['Part 2', minutes(5)],
  ])
})

test('revisions that the marks outgrew are not kept', async () => {
  const { desk, window } = await atDesk()
  await clockRun(desk, window)
  const count = desk.service.database.sql.prepare('SELECT count(*) AS n FROM plan_revisions').get()
  expect(count?.['n']).toBe(1)
})

const withTalk = async () => {
  const { desk, window } = await atDesk()
  const talk = makeTalk({ title: 'Cutting boldly' })
  await desk.ask('talk.create', { talk, sections: threeSections().plan, reason: 'created' })
  return { desk, window, talk }
}

const moveFirst = async (window: Window, to: ReturnType<typeof makeTalk>): Promise<void> => {
  const [run] = opened(window).runs
  if (run === undefined) throw new Error('no run')
  await window.actions.moveRun(run, to.id)
}

test('given to a talk, its parts become that talk’s sections in order, the talk made of it goes, and undo brings all back', async () => {
  const { desk, window, talk } = await withTalk()
  await clockRun(desk, window)
  const before = opened(window)
  await moveFirst(window, talk)
  expect(opened(window).talk.id).toBe(talk.id)
  expect(opened(window).revision.reason).toBe('created')
  const [moved] = documentResults(opened(window))
  expect(moved?.plan.map(({ title }) => title)).toEqual(['Opening', 'Demo', 'Closing'])
  expect([...(moved?.actuals ?? [])]).toEqual(
    opened(window).revision.sections.map(({ id }, place) => [id, minutes([2, 5, 3][place] ?? 0)]),
  )
  expect(window.state().library.map(({ title }) => title)).toEqual(['Cutting boldly'])

  await window.state().notice?.undo?.()
  expect(opened(window)).toEqual(before)
})

test('a run of the wrong talk takes along what it has by name, and jumps go with it', async () => {
  const { desk, window, talk } = await withTalk()
  const { opening, demo } = threeSections()
  const wrong = makeTalk({ title: 'The wrong one' })
  await desk.ask('talk.create', {
    talk: wrong,
    sections: [demo, { ...opening, title: 'Something else' }],
    reason: 'created',
  })
  await window.actions.openTalk(wrong.id)
  await window.actions.startRun('practice')
  await after(desk, window, 4, { type: 'jump', section: opening.id })
  await after(desk, window, 1, { type: 'jump', section: demo.id })
  await after(desk, window, 1, { type: 'finish' })
  await window.actions.leaveRun()
  while (noteNextOutlook(desk.service));
  await moveFirst(window, talk)
  const [moved] = documentResults(opened(window))
  const there = opened(window).revision.sections.find(({ title }) => title === 'Demo')
  expect(moved?.plan.map(({ title }) => title)).toEqual(['Demo', 'Something else'])
  expect([...(moved?.actuals.values() ?? [])]).toEqual([minutes(5), minutes(1)])
  expect(moved?.actuals.get(there?.id ?? opening.id)).toBe(minutes(5))
  expect((await desk.ask('talk.open', { talkId: wrong.id })).runs).toEqual([])
  expect([noteNextOutlook(desk.service), noteNextOutlook(desk.service)]).toEqual([true, true])
})

test('a run is not moved while it is on, nor to where it is, nor onto a plan of another length', async () => {
  const { desk, window, talk } = await withTalk()
  await clockRun(desk, window)
  const [run] = opened(window).runs
  if (run === undefined) throw new Error('no run')
  const { talkId, id: runId } = run
  await expect(desk.ask('run.move', { runId, talkId })).rejects.toMatchObject({ code: 'bad-request' })
  const other = makeTalk()
  const { revision } = await desk.ask('talk.create', { talk: other, sections: [], reason: 'created' })
  await expect(
    desk.ask('run.move', { runId, talkId: other.id, revisionId: revision.id }),
  ).rejects.toMatchObject({ code: 'bad-request' })
  const { snapshot } = await desk.ask('run.start', { talkId: talk.id, kind: 'practice' })
  await expect(desk.ask('run.move', { runId: snapshot.run.id, talkId })).rejects.toMatchObject({
    code: 'run-in-progress',
  })
})

const anyCommand = fc.constantFrom<RunCommand['type'][]>(
  'mark',
  'mark',
  'mark',
  'back',
  'undo',
  'pause',
  'resume',
  'interrupt',
  'proceed',
  'restart-section',
  'reset',
  'flag',
  'finish',
  'discard',
)

test('whatever is done in a run without an outline, its parts make the whole and the outline it leaves is as long', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), anyCommand), { maxLength: 25 }),
      async (deeds) => {
        const { desk, window } = await atDesk()
        desk.service.database.sql.exec('PRAGMA synchronous = OFF')
        await window.actions.startClock(t, 'today')
        for (const [passed, type] of deeds) {
          desk.clock.advance(passed * 1000)
          const runId = window.state().run?.snapshot.run.id
          if (runId !== undefined) await desk.send('run.command', { runId, command: { type } })
          const now = await desk.ask('run.current', null)
          if (now === null) continue
          const state = runState(now.revision.sections, now.snapshot.run.events)
          if (state.phase === 'ready') continue
          const { at } = now.snapshot
          expect(now.revision.sections.some(({ id }) => id === state.current)).toBe(true)
          expect(sum(actualsAt(state, at).values()) + interruptionAt(state, at)).toBe(elapsedAt(state, at))
          if (state.phase !== 'ended') continue
          const spoken = sum(actualsAt(state, at).values())
          expect(sum(now.revision.sections.map(({ planned }) => planned))).toBe(spoken)
        }
        desk.close()
      },
    ),
    { numRuns: 40 },
  )
}, 120_000)

test('the words of its sections end with the number that the next one counts on', () => {
  expect(Object.values(catalogue).map((words) => words['clock.part'].at(-1))).toEqual(['1', '1'])
})
