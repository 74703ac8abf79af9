import { expect, test } from 'vitest'
import { untried } from '#renderer/features/cuts/untried.ts'
import { NO_TRIALS, tried } from '#shared/domain/cuts/trial.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

test('what is tried in one talk is taken back, what is tried in another stays', () => {
  const { plan, demo } = threeSections()
  const elsewhere = makeSection()
  const trials = tried(tried(NO_TRIALS, demo, { floated: true }), elsewhere, { floated: true })
  expect([...untried(trials, plan).keys()]).toEqual([elsewhere.id])
})
