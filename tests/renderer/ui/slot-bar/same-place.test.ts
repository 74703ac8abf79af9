import { expect, test } from 'vitest'
import { isSamePlace } from '#renderer/ui/slot-bar/same-place.ts'
import type { PiecePlace } from '#renderer/ui/slot-bar/slot-bar-layout.ts'
import { minutes } from '#shared/domain/time.ts'
import { makePiece } from '#tests/builders/make-piece.ts'

const piece = makePiece({ id: 'a', state: 'trimmed', was: minutes(6) })
const place: PiecePlace = { piece, x: 0, width: 0.5, ramp: 0, within: 1, filled: 0, kept: 1 }

test('a place made anew from the same numbers is the same', () => {
  expect(isSamePlace(place, { ...place, piece: { ...piece } })).toBe(true)
})

test.each([
  { x: 0.1 },
  { width: 0.4 },
  { ramp: 0.5 },
  { within: 0.5 },
  { filled: 0.5 },
  { kept: 0.5 },
  { piece: { ...piece, id: 'b' } },
  { piece: { ...piece, title: 'Another' } },
  { piece: { ...piece, length: minutes(4) } },
  { piece: { ...piece, kind: 'demo' as const } },
  { piece: { ...piece, priority: 'must' as const } },
  { piece: { ...piece, state: 'done' as const } },
  { piece: { ...piece, was: minutes(7) } },
  { piece: { ...piece, isEstimated: true } },
])('a place in which anything shown differs is another: %o', (change) => {
  expect(isSamePlace(place, { ...place, ...change })).toBe(false)
})
