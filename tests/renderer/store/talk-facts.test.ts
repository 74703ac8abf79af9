import { expect, test } from 'vitest'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { revisionIdSchema } from '#shared/domain/identity.ts'
import { minutes } from '#shared/domain/time.ts'
import { demoDocument } from '#tests/builders/demo-document.ts'

const document = demoDocument()

test('a plan that was saved is not worked out again: its sections are the same', () => {
  const id = revisionIdSchema.parse('00000000-0000-7000-8000-0000000000ff')
  const saved = { ...document, revision: { ...document.revision, id } }
  expect(talkFacts(saved)).toBe(talkFacts(document))
})

test('another slot, other runs and another plan are', () => {
  const before = talkFacts(document)
  const slot = { ...document, talk: { ...document.talk, slot: minutes(30) } }
  expect(talkFacts(slot).budget.slot).toBe(minutes(30))
  expect(talkFacts({ ...document, runs: document.runs.slice(1) }).results).toHaveLength(
    before.results.length - 1,
  )
  const sections = document.revision.sections.slice(1)
  expect(talkFacts({ ...document, revision: { ...document.revision, sections } }).planned).toBeLessThan(
    before.planned,
  )
})

test('while an edit is being saved the runs stay measured against the plan they were run with', () => {
  const { id, sections } = document.revision
  const runs = document.runs.slice(-1).map((run) => ({ ...run, revisionId: id }))
  const shorter = sections.map((section) => ({ ...section, planned: minutes(1) }))
  const edited = { ...document, runs, revision: { ...document.revision, sections: shorter } }
  expect(talkFacts(edited).results.map(({ plan }) => plan)).toEqual([sections])
})
