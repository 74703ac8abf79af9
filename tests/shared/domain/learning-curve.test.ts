import { expect, test } from 'vitest'
import { documentResults } from '#shared/domain/document-results.ts'
import { learningCurve } from '#shared/domain/learning-curve.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { demoDocument } from '#tests/builders/demo-document.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { threeSections } from '#tests/builders/three-sections.ts'
import { toldIn } from '#tests/builders/told-in.ts'

const { plan, opening, closing } = threeSections()
const first = toldIn({ plan, lengths: [2, 5, 3].map(minutes) })

const last = (of: Parameters<typeof learningCurve>[0]) => learningCurve(of).at(-1)

test('the demo talk got 7:50 shorter, all of it by the delivery', () => {
  const point = last(documentResults(demoDocument()))
  expect(point).toMatchObject({ difference: seconds(-470), delivery: seconds(-470), content: 0 })
  expect(point?.firstContent).toBe(minutes(42.5))
})

test('a section that is gone is content; what the others do is delivery', () => {
  const shorter = [opening, closing]
  const later = toldIn({ plan: shorter, lengths: [1, 2].map(minutes), day: 1 })
  expect(last([first, later])).toMatchObject({
    difference: minutes(-7),
    delivery: minutes(-2),
    content: minutes(-5),
    firstContent: minutes(6),
  })
})

test('a section that came makes it longer by content', () => {
  const longer = [...plan, makeSection()]
  const later = toldIn({ plan: longer, lengths: [2, 5, 3, 4].map(minutes), day: 1 })
  expect(last([first, later])).toMatchObject({ delivery: 0, content: minutes(4), firstContent: minutes(10) })
})

test('with little in common nothing is said of the first content', () => {
  const other = [opening, makeSection()]
  const later = toldIn({ plan: other, lengths: [1, 9].map(minutes), day: 1 })
  expect(last([first, later])?.firstContent).toBeNull()
})

test('runs that do not count are no part of it, and without any there is none', () => {
  const aside = toldIn({ plan, lengths: [9, 9, 9].map(minutes), day: 1, patch: { counts: false } })
  expect(learningCurve([first, aside])).toHaveLength(1)
  expect(learningCurve([aside])).toEqual([])
})
