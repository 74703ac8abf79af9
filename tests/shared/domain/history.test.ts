import { expect, test } from 'vitest'
import { sideBySide, totalDelta } from '#shared/domain/history.ts'
import { millis, minutes } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { endedResult } from '#tests/builders/result-of.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan, opening, demo, closing } = threeSections()
const added = makeSection({ title: 'Added' })
const changed = [opening, added, closing]

const first = endedResult(plan, playRun(plan, '0:00 start', '2:00 mark', '7:00 mark', '10:00 mark'))
const second = endedResult(changed, playRun(changed, '0:00 start', '3:00 mark', '4:00 mark', '6:00 mark'))

test('two runs stand side by side in the order of the second, then what only the first had', () => {
  expect(sideBySide(first, second)).toEqual([
    { section: opening, first: minutes(2), second: minutes(3), delta: minutes(1) },
    { section: added, first: null, second: minutes(1), delta: null },
    { section: closing, first: minutes(3), second: minutes(2), delta: minutes(-1) },
    { section: demo, first: minutes(5), second: null, delta: null },
  ])
})

test('a section spoken in neither run is not shown', () => {
  const short = endedResult(plan, playRun(plan, '0:00 start', '1:00 leave-out Demo', '2:00 finish'))
  expect(sideBySide(short, short).map(({ section }) => section.title)).toEqual(['Opening'])
})

test('the totals are compared as shown, in whole seconds', () => {
  expect(totalDelta(first, second)).toBe(minutes(-4))
  expect(totalDelta({ ...first, total: millis(600_499) }, { ...first, total: millis(600_000) })).toBe(0)
})
