import { expect, test } from 'vitest'
import { findSection, planSchema, plannedStarts, plannedTotal, spokenSections } from '#shared/domain/plan.ts'
import { minutes } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo, closing } = threeSections()
const floated = [opening, { ...demo, floated: true }, closing]

test('the total is what will be spoken: a floated section is out of it', () => {
  expect(plannedTotal(plan)).toBe(minutes(10))
  expect(plannedTotal(floated)).toBe(minutes(5))
  expect(plannedTotal([])).toBe(0)
  expect(spokenSections(floated)).toEqual([opening, closing])
})

test('each section begins where the spoken ones before it end', () => {
  expect([...plannedStarts(plan).values()]).toEqual([0, minutes(2), minutes(7)])
})

test('a floated section begins where the next one does', () => {
  expect([...plannedStarts(floated).values()]).toEqual([0, minutes(2), minutes(2)])
})

test('a section is in a plan once', () => {
  expect(planSchema.safeParse(plan).success).toBe(true)
  expect(planSchema.safeParse([...plan, opening]).success).toBe(false)
})

test('a section is found by its id', () => {
  expect(findSection(plan, demo.id)).toBe(demo)
  expect(findSection(plan, makeSection().id)).toBeUndefined()
})
