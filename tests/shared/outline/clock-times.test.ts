import { expect, test } from 'vitest'
import { minutes } from '#shared/domain/time.ts'
import { draftFrom, times } from '#tests/builders/draft-from.ts'

const three = [
  ['Opening', minutes(5)],
  ['Demo', minutes(7)],
  ['Closing', null],
]

test.each([
  ['before the titles', '14:00 Opening\n14:05 Demo\n14:12 Closing'],
  ['before the titles of a list', '- 0:00 Opening\n- 5:00 Demo\n- 12:00 Closing'],
  ['behind the titles', 'Opening — 0:00\nDemo — 5:00\nClosing — 12:00'],
  ['in headings', '## 0:00 – Opening\n## 5:00 – Demo\n## 12:00 – Closing'],
  ['in a table', '|Start|Section|\n|---|---|\n|14:00|Opening|\n|14:05|Demo|\n|14:12|Closing|'],
  [
    'in a column without a telling name',
    '|Time|Section|\n|---|---|\n|0:00|Opening|\n|5:00|Demo|\n|12:00|Closing|',
  ],
  ['in a Japanese table', '|開始|項目|\n|---|---|\n|１４：００|Opening|\n|14:05|Demo|\n|14:12|Closing|'],
])('clock times that rise are where sections begin: %s', (_where, text) => {
  expect(times(draftFrom(text))).toEqual(three)
})

test('an end closes the last section and is none itself', () => {
  expect(times(draftFrom('0:00 Opening\n5:00 Demo\n12:00 End'))).toEqual(three.slice(0, 2))
})

test('a column of ends gives lengths too', () => {
  const draft = draftFrom('|Section|End|\n|---|---|\n|Opening|5:00|\n|Demo|12:00|')
  expect(times(draft)).toEqual(three.slice(0, 2))
})

test('lengths that happen to rise stay lengths', () => {
  expect(times(draftFrom('One — 5:00\nTwo — 10:00\nThree — 15:00'))).toEqual([
    ['One', minutes(5)],
    ['Two', minutes(10)],
    ['Three', minutes(15)],
  ])
})
