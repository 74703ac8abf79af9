import { expect, test } from 'vitest'
import { documentForecast } from '#shared/domain/document-forecast.ts'
import { demoDocument } from '#tests/builders/demo-document.ts'

test('every section of the present plan is forecast, from the runs that count', () => {
  const document = demoDocument()
  const { sections, basis } = documentForecast(document)
  expect([...sections.keys()]).toEqual(document.revision.sections.map(({ id }) => id))
  expect(basis.runs).toBe(document.runs.length)
})
