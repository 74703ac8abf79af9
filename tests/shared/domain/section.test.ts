import { expect, test } from 'vitest'
import { blankSection, minimumOf, sectionSchema } from '#shared/domain/section.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'

test('without a typed minimum a section keeps seven tenths of its plan, in whole seconds', () => {
  expect(minimumOf(makeSection({ planned: minutes(5) }))).toBe(seconds(210))
  expect(minimumOf(makeSection({ planned: seconds(11) }))).toBe(seconds(8))
})

test('a typed minimum holds, but never above the planned time', () => {
  expect(minimumOf(makeSection({ planned: minutes(5), minimum: minutes(2) }))).toBe(minutes(2))
  expect(minimumOf(makeSection({ planned: minutes(5), minimum: minutes(9) }))).toBe(minutes(5))
})

test('a new section is one that the schema accepts', () => {
  const blank = blankSection(makeSection().id)
  expect(sectionSchema.parse(blank)).toEqual(blank)
})

test('slides run forwards', () => {
  expect(sectionSchema.safeParse(makeSection({ slides: { from: 3, to: 3 } })).success).toBe(true)
  expect(sectionSchema.safeParse(makeSection({ slides: { from: 4, to: 3 } })).success).toBe(false)
})
