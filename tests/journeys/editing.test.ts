import { expect, test } from 'vitest'
import { changeSection, insertSections, removeSection } from '#shared/domain/edit-plan.ts'
import { minutes } from '#shared/domain/time.ts'
import { draftFrom } from '#tests/builders/draft-from.ts'
import { openWindow, type Window } from '#tests/builders/main-of.ts'
import { makeDesk, temporaryFolder, type Desk } from '#tests/builders/make-desk.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo } = threeSections()

const opened = ({ state }: Window) => {
  const { document } = state()
  if (document === null) throw new Error('no talk is open')
  return document
}

const planned = (window: Window) => opened(window).revision.sections.map(({ title }) => title)

/** Every revision that main has, as its reason, oldest first. */
const reasons = ({ service }: Desk): readonly unknown[] =>
  service.database.sql
    .prepare('SELECT reason FROM plan_revisions ORDER BY number')
    .all()
    .map(({ reason }) => reason)

const withTalk = async (folder = temporaryFolder()) => {
  const desk = makeDesk(folder)
  const window = await openWindow(desk)
  await window.actions.createTalk('en', null)
  return { desk, window }
}

test('an empty library opens with no talk and nothing to say', async () => {
  const { state } = await openWindow(makeDesk())
  expect(state()).toMatchObject({ phase: 'ready', document: null, library: [], notice: null })
})

test('a new talk is opened, listed, and opened again after a restart', async () => {
  const folder = temporaryFolder()
  const { desk, window } = await withTalk(folder)
  const { talk } = opened(window)
  expect(window.state().library).toMatchObject([{ id: talk.id, planned: 0, runs: 0 }])
  await window.actions.editTalk({ title: 'Cutting boldly', slot: minutes(30) })
  desk.close()

  const again = await openWindow(makeDesk(folder))
  expect(opened(again).talk).toEqual({ ...talk, title: 'Cutting boldly', slot: minutes(30) })
  expect(again.state().library).toMatchObject([{ title: 'Cutting boldly', slot: minutes(30) }])
})

test('a talk is made from an outline that was read', async () => {
  const desk = makeDesk()
  const window = await openWindow(desk)
  const text = '# Cutting boldly\n\n## Why (4m)\n\n## How (10:00)\n'
  expect(await window.actions.readOutline(text)).toEqual(draftFrom(text))
  await window.actions.createTalk('en', draftFrom(text))
  expect(opened(window)).toMatchObject({
    talk: { title: 'Cutting boldly' },
    revision: { reason: 'imported', sections: [{ planned: minutes(4) }, { planned: minutes(10) }] },
  })
  await expect(window.actions.readOutline('   ')).rejects.toMatchObject({ code: 'outline-empty' })
})

test('every edit of the plan is a revision, and so are undo and redo', async () => {
  const { desk, window } = await withTalk()
  await window.actions.editPlan((sections) => insertSections(sections, plan, 0))
  await window.actions.editPlan((sections) => removeSection(sections, demo.id))
  expect(planned(window)).toEqual(['Opening', 'Closing'])
  await window.actions.undoEdit()
  expect(planned(window)).toEqual(['Opening', 'Demo', 'Closing'])
  await window.actions.redoEdit()
  expect(planned(window)).toEqual(['Opening', 'Closing'])
  expect(reasons(desk)).toEqual(['created', 'edited', 'edited', 'undone', 'redone'])
  const { talk, revision } = opened(window)
  expect((await desk.ask('talk.open', { talkId: talk.id })).revision).toEqual(revision)
})

test('undo takes the fields of the talk back as well, step by step', async () => {
  const { desk, window } = await withTalk()
  const { talk } = opened(window)
  await window.actions.editTalk({ title: 'One' })
  await window.actions.editTalk({ title: 'Two' })
  await window.actions.undoEdit()
  expect((await desk.ask('talk.open', { talkId: talk.id })).talk.title).toBe('One')
  await window.actions.undoEdit()
  await window.actions.undoEdit()
  expect((await desk.ask('talk.open', { talkId: talk.id })).talk).toEqual(talk)
})

test('a new edit leaves nothing to redo', async () => {
  const { window } = await withTalk()
  await window.actions.editPlan((sections) => insertSections(sections, plan, 0))
  await window.actions.undoEdit()
  await window.actions.editPlan((sections) => insertSections(sections, [opening], 0))
  await window.actions.redoEdit()
  expect(planned(window)).toEqual(['Opening'])
})

test('edits made faster than they are saved are all saved, in their order', async () => {
  const { desk, window } = await withTalk()
  const changes = [1, 3, 4, 6, 5].map((length) =>
    window.actions.editPlan((sections) =>
      length === 1
        ? insertSections(sections, plan, 0)
        : changeSection(sections, opening.id, { planned: minutes(length) }),
    ),
  )
  await Promise.all(changes)
  expect(window.state().notice).toBeNull()
  expect(reasons(desk)).toHaveLength(6)
  const { talk, revision } = opened(window)
  expect(revision.sections[0]?.planned).toBe(minutes(5))
  expect((await desk.ask('talk.open', { talkId: talk.id })).revision).toEqual(revision)
})

test('an edit of a plan that was changed elsewhere is refused in words, and the newer plan is shown', async () => {
  const { desk, window } = await withTalk()
  const { talk, revision } = opened(window)
  const elsewhere = { talkId: talk.id, base: revision.id, sections: plan, reason: 'edited' as const, why: '' }
  await desk.ask('plan.save', elsewhere)
  await window.actions.editPlan((sections) => insertSections(sections, [opening], 0))
  expect(window.state().notice).toMatchObject({ key: 'error.stale-plan' })
  expect(opened(window).revision.sections).toEqual(plan)
})

test('what may not be written is said, not lost from sight', async () => {
  const { desk, window } = await withTalk()
  desk.service.database.sql.exec('PRAGMA query_only = 1')
  await window.actions.editTalk({ title: 'Typed on a full day' })
  expect(window.state().notice).toMatchObject({ key: 'error.read-only' })
  expect(opened(window).talk.title).toBe('Typed on a full day')
})

test('a deleted talk can be brought back from the notice', async () => {
  const { window } = await withTalk()
  await window.actions.editTalk({ title: 'Cutting boldly' })
  const { talk } = opened(window)
  await window.actions.deleteTalk(talk.id)
  expect(window.state()).toMatchObject({ document: null, library: [] })
  const { notice } = window.state()
  expect(notice).toMatchObject({ key: 'notice.talk-deleted', values: { title: 'Cutting boldly' } })
  await notice?.undo?.()
  expect(opened(window).talk).toEqual(talk)
  expect(window.state().library).toHaveLength(1)
})

test('going from one talk to another leaves nothing of the first to undo', async () => {
  const { window } = await withTalk()
  await window.actions.editTalk({ title: 'First' })
  const { talk } = opened(window)
  await window.actions.openDemo('en')
  await window.actions.undoEdit()
  await window.actions.openTalk(talk.id)
  expect(opened(window).talk.title).toBe('First')
  expect(window.state().library).toHaveLength(2)
})

test('a notice stays until it is dismissed', async () => {
  const { window } = await withTalk()
  await window.actions.deleteTalk(opened(window).talk.id)
  expect(window.state().notice).not.toBeNull()
  window.actions.dismissNotice()
  expect(window.state().notice).toBeNull()
})

test('sections that are too much for one are not merged, and it is said why', async () => {
  const { window } = await withTalk()
  const needed = Array.from({ length: 52 }, () => makeSection())
  const first = makeSection({ title: 'First', needs: needed.slice(0, 26).map(({ id }) => id) })
  const second = makeSection({ title: 'Second', needs: needed.slice(26).map(({ id }) => id) })
  await window.actions.editPlan(() => [...needed, first, second])
  expect(window.actions.mergeSections(new Set([first.id, second.id]))).toBe(false)
  expect(window.state().notice).toMatchObject({ key: 'notice.merge-too-much' })
  expect(planned(window)).toHaveLength(54)
  expect(window.actions.mergeSections(new Set(needed.map(({ id }) => id)))).toBe(true)
  expect(planned(window)).toHaveLength(3)
})

test('a section more than a plan keeps is refused in words, and the edits after it are saved', async () => {
  const { desk, window } = await withTalk()
  const sections = Array.from({ length: 1000 }, () => makeSection())
  await window.actions.editPlan(() => sections)
  await window.actions.editPlan(() => [...sections, makeSection()])
  expect(window.state().notice).toMatchObject({ key: 'notice.too-many-sections' })
  await window.actions.editPlan(() => [...sections.slice(1), makeSection({ title: 'The last' })])
  expect(planned(window)).toHaveLength(1000)
  const kept = desk.service.database.sql.prepare('SELECT count(*) AS kept FROM plan_revisions').get()
  expect(kept).toEqual({ kept: 3 })
})
