import { expect, test } from 'vitest'
import { documentResults } from '#shared/domain/document-results.ts'
import { formatLength } from '#shared/domain/format.ts'
import { demoDocument } from '#tests/builders/demo-document.ts'

test('every run of a talk has its result, oldest first', () => {
  const { revision, revisions, runs } = demoDocument()
  const results = documentResults({ revision, revisions, runs: runs.toReversed() })
  expect(results.map(({ total }) => formatLength(total))).toEqual(['50:20', '46:05', '43:00', '42:30'])
})

test('a run is measured against the plan it was run with, not the present one', () => {
  const document = demoDocument()
  const earlier = document.revisions.find(({ id }) => id === document.runs[0]?.revisionId)
  const [first] = documentResults(document)
  expect(earlier?.sections).not.toEqual(document.revision.sections)
  expect(first?.plan).toEqual(earlier?.sections)
})

test('a run of the present plan has its result where no earlier plan is known', () => {
  const { revision, runs } = demoDocument()
  const present = runs.filter(({ revisionId }) => revisionId === revision.id)
  const results = documentResults({ revision, revisions: [], runs: present })
  expect(present.length).toBeGreaterThan(0)
  expect(results.map(({ plan }) => plan)).toEqual(present.map(() => revision.sections))
})
