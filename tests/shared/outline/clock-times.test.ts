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

test.each([
  ['before the titles', '09:00 Keynote\n10:00 Workshop\n11:30 Panel\n12:00 End'],
  ['below a caption', 'Agenda\n\n9:00 Keynote\n10:00 Workshop\n11:30 Panel\n12:00 End'],
  ['as spans', '9:00–10:00 Keynote\n10:00-11:30 Workshop\n11:30 to 12:00 Panel'],
  ['of a twelve-hour clock', '11 AM Keynote\n12:00 pm Workshop\n1:30 PM Panel\n2 PM End'],
  ['in brackets', '- [09:00] Keynote\n- [10:00] Workshop\n- [11:30] Panel\n- [12:00] End'],
  ['in Japanese', '９時　Keynote\n10時 Workshop\n11時半 Panel\n12時00分 終了'],
  ['as Japanese spans', '９：００〜１０：００　Keynote\n10:00〜11:30 Workshop\n11:30から12:00まで Panel'],
  ['in a table', '|Start|What|\n|---|---|\n|9:00|Keynote|\n|10:00|Workshop|\n|11:30|Panel|\n|12:00|End|'],
  [
    'first in a table',
    '|Time|What|\n|---|---|\n|9:00|Keynote|\n|10:00|Workshop|\n|11:30|Panel|\n|12:00|End|',
  ],
  [
    'as spans in a table',
    '|Time|What|\n|---|---|\n|9:00–10:00|Keynote|\n|10:00–11:30|Workshop|\n|11:30–12:00|Panel|',
  ],
])('an agenda with an hour and more between its lines is one of hours: %s', (_where, text) => {
  expect(times(draftFrom(text))).toEqual([
    ['Keynote', minutes(60)],
    ['Workshop', minutes(90)],
    ['Panel', minutes(30)],
  ])
})

test('a time with a unit is a length, never a moment', () => {
  expect(times(draftFrom('## A (0m)\n## B (5m)\n## C (10m)'))).toEqual([
    ['A', minutes(0)],
    ['B', minutes(5)],
    ['C', minutes(10)],
  ])
})

test('times before titles that do not rise are lengths', () => {
  expect(times(draftFrom('5:00 Opening\n12:00 Demo\n3:00 Closing'))).toEqual([
    ['Opening', minutes(5)],
    ['Demo', minutes(12)],
    ['Closing', minutes(3)],
  ])
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
