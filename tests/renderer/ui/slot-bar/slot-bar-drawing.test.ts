import { expect, test } from 'vitest'
import { labelRoom } from '#renderer/ui/slot-bar/label-room.ts'
import { liftedPieces } from '#renderer/ui/slot-bar/lifted-pieces.ts'
import { slotTicks } from '#renderer/ui/slot-bar/slot-ticks.ts'
import { minutes } from '#shared/domain/time.ts'
import { makePiece, piecesOf } from '#tests/builders/make-piece.ts'

test('minutes under the bar are round, few, and stop before the end of the slot', () => {
  expect(slotTicks(minutes(40))).toEqual([0, 5, 10, 15, 20, 25, 30, 35].map(minutes))
  expect(slotTicks(minutes(5))).toEqual([0, 1, 2, 3, 4].map(minutes))
  expect(slotTicks(minutes(90))).toEqual([0, 15, 30, 45, 60, 75].map(minutes))
  expect(slotTicks(minutes(24 * 60)).length).toBeLessThanOrEqual(8)
})

test('words stand in the widest part of a piece, never across the end of the budget or the needle', () => {
  expect(labelRoom({ within: 1, filled: 0 })).toEqual({ x: 0, width: 1 })
  expect(labelRoom({ within: 0.75, filled: 0 })).toEqual({ x: 0, width: 0.75 })
  expect(labelRoom({ within: 0.25, filled: 0 })).toEqual({ x: 0.25, width: 0.75 })
  expect(labelRoom({ within: 1, filled: 0.25 })).toEqual({ x: 0.25, width: 0.75 })
  expect(labelRoom({ within: 0.5, filled: 0.25 })).toEqual({ x: 0.5, width: 0.5 })
})

test('of two plans, what is gone in the second is removed from the first and what is shorter is trimmed', () => {
  const [a, b, c] = piecesOf(10, 10, 10)
  const after = [makePiece(a), makePiece({ ...b, length: minutes(7) })]
  const before = [a, b, c].map((piece) => makePiece(piece))
  expect(liftedPieces(before, after).map(({ id, state, length, was }) => [id, state, length, was])).toEqual([
    ['a', undefined, minutes(10), undefined],
    ['b', 'trimmed', minutes(7), minutes(10)],
    ['c', 'removed', minutes(10), undefined],
  ])
})
