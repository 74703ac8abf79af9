import { expect, test } from 'vitest'
import { demoTalkId } from '#electron/demo/demo-ids.ts'
import { changeSection, removeSections } from '#shared/domain/edit-plan.ts'
import { minutes } from '#shared/domain/time.ts'
import { makeDesk } from '#tests/builders/make-desk.ts'

const withEdits = async () => {
  const desk = makeDesk()
  const { talk, revision } = await desk.ask('demo.open', { language: 'en' })
  const [first, second] = revision.sections
  if (first === undefined || second === undefined) throw new Error('the demo has sections')
  const changed = changeSection(revision.sections, first.id, { title: 'Hello', planned: minutes(9) })
  const sections = [...removeSections(changed, new Set([second.id]))]
  const saved = await desk.ask('plan.save', {
    talkId: talk.id,
    base: revision.id,
    sections,
    reason: 'cuts',
    why: 'Two listeners got lost here',
  })
  return { desk, revision, saved, first, second }
}

test('each plan is listed with when, why and what it changed, the newest first', async () => {
  const { desk, first, second } = await withEdits()
  const [newest, before] = await desk.ask('plan.history', { talkId: demoTalkId('en'), before: 1000 })
  expect(newest).toMatchObject({
    number: 4,
    reason: 'cuts',
    why: 'Two listeners got lost here',
    runs: 0,
    edits: [
      { what: 'renamed', title: 'Hello', was: first.title },
      { what: 'retimed', from: first.planned, to: minutes(9) },
      { what: 'removed', title: second.title },
    ],
    untold: 0,
  })
  expect(before).toMatchObject({ number: 3, reason: 'edited' })
  expect(await desk.ask('plan.history', { talkId: demoTalkId('en'), before: 2 })).toMatchObject([
    { number: 1, reason: 'demo', edits: [] },
  ])
})

test('an earlier plan is read as it was, and restoring it makes a new one', async () => {
  const { desk, revision, saved } = await withEdits()
  const earlier = await desk.ask('plan.revision', { revisionId: revision.id })
  expect(earlier).toEqual(revision)
  const restored = await desk.ask('plan.save', {
    talkId: demoTalkId('en'),
    base: saved.id,
    sections: [...earlier.sections],
    reason: 'restored',
    why: '',
  })
  expect(restored).toMatchObject({ number: 5, sections: revision.sections })
  const [newest] = await desk.ask('plan.history', { talkId: demoTalkId('en'), before: 1000 })
  expect(newest?.edits.map(({ what }) => what)).toEqual(['renamed', 'retimed', 'added'])
})
