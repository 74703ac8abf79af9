import { expect, test } from 'vitest'
import { dropEdge, dropPlace } from '#renderer/features/outline/drop-place.ts'

const rows = [
  { top: 0, bottom: 40 },
  { top: 40, bottom: 80 },
  { top: 80, bottom: 120 },
]

test('what is held comes before the row whose lower half the pointer has not reached', () => {
  expect(dropPlace(rows, 10)).toBe(0)
  expect(dropPlace(rows, 59)).toBe(1)
  expect(dropPlace(rows, 61)).toBe(2)
  expect(dropPlace(rows, 500)).toBe(3)
})

test('the line is drawn above the row, or under the last', () => {
  expect(dropEdge(rows, 1)).toBe(40)
  expect(dropEdge(rows, 3)).toBe(120)
  expect(dropEdge([], 0)).toBeNull()
})
