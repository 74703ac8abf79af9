import { expect, test } from 'vitest'
import { seconds } from '#shared/domain/time.ts'
import { isSteady, sectionTimes, spreadOf } from '#renderer/features/history/section-times.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { demoDocument } from '#tests/builders/demo-document.ts'

const document = demoDocument()
const { results } = talkFacts(document)

test('each time is held against the plan of its own run', () => {
  const demo = sectionTimes(results, document.revision.sections).find(
    ({ section }) => section.kind === 'demo',
  )
  expect(demo?.times.map((time) => time?.delta)).toEqual([
    seconds(108),
    seconds(81),
    seconds(88),
    seconds(130),
  ])
  expect(demo?.spread).toEqual({ shortest: seconds(748), longest: seconds(828) })
})

test('a section that left the plan stays in the table, after those of the plan', () => {
  const [gone, ...plan] = document.revision.sections
  expect(sectionTimes(results, plan).at(-1)?.section.id).toBe(gone?.id)
})

test('a section never spoken is not in the table', () => {
  expect(sectionTimes([], document.revision.sections)).toEqual([])
  expect(spreadOf([])).toBeNull()
})

test('steady means within ten seconds of the middle, in more than one run', () => {
  const [section] = document.revision.sections
  const time = { actual: seconds(60), delta: null }
  const of = (longest: number, times: readonly (typeof time)[]) =>
    section !== undefined &&
    isSteady({ section, times, spread: { shortest: seconds(60), longest: seconds(longest) } })
  expect(of(80, [time, time])).toBe(true)
  expect(of(81, [time, time])).toBe(false)
  expect(of(60, [time])).toBe(false)
})
