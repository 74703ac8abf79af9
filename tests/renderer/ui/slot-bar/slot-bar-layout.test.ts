import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extentOf, slotBarLayout, totalOf } from '#renderer/ui/slot-bar/slot-bar-layout.ts'
import type { SlotPiece } from '#renderer/ui/slot-bar/slot-piece.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { millis, minutes, seconds, type Millis } from '#shared/domain/time.ts'
import { makePiece, piecesOf } from '#tests/builders/make-piece.ts'

const forty = budgetOf({ slot: minutes(40), qa: minutes(0), slackPercent: 5 })
const withQuestions = budgetOf({ slot: minutes(40), qa: minutes(10), slackPercent: 5 })

const layoutOf = (pieces: readonly SlotPiece[], { budget = forty, needle = null as Millis | null } = {}) =>
  slotBarLayout({ budget, pieces, extent: extentOf(budget, [totalOf(pieces)]), needle })

test('pieces lie one after the other, each as wide as its time in the slot', () => {
  const { places, slotEnd, end } = layoutOf(piecesOf(10, 20, 4))
  expect(places.map(({ x, width }) => [x, width])).toEqual([
    [0, 0.25],
    [0.25, 0.5],
    [0.75, 0.1],
  ])
  expect(slotEnd).toBe(1)
  expect(end).toBe(0.85)
})

test('what does not fit hangs over the end, and the scale gives way so that it is seen', () => {
  const { overhang, slotEnd, places } = layoutOf(piecesOf(20, 20, 10))
  expect(slotEnd).toBe(0.8)
  expect(overhang).toEqual({ x: 0.8, width: expect.closeTo(0.2), length: minutes(10) })
  expect(places.map(({ within }) => within)).toEqual([1, 1, 0])
})

test('a piece that crosses the end of the budget lies within it for its share', () => {
  const { places } = layoutOf(piecesOf(35, 10))
  expect(places[1]?.within).toBe(0.5)
})

test('what runs into the Q&A buffer hangs over the budget, though the slot has not ended', () => {
  const { overhang, qa, slotEnd } = layoutOf(piecesOf(32), { budget: withQuestions })
  expect(slotEnd).toBe(1)
  expect(qa).toEqual({ x: 0.75, width: 0.25 })
  expect(overhang).toMatchObject({ x: 0.75, length: minutes(2) })
})

test('slack is marked before the Q&A buffer', () => {
  const { slack } = layoutOf([], { budget: withQuestions })
  expect(slack.x).toBeCloseTo(28.5 / 40)
  expect(slack.x + slack.width).toBeCloseTo(0.75)
})

test('less than half a second too long is no overhang', () => {
  expect(layoutOf([makePiece({ length: millis(40 * 60_000 + 400) })]).overhang).toBeNull()
  expect(layoutOf([makePiece({ length: millis(40 * 60_000 + 600) })]).overhang?.length).toBe(seconds(1))
})

test('in a run what is done is filled, the current piece up to the needle, what comes not at all', () => {
  const [a, b, c] = piecesOf(10, 10, 10)
  const pieces = [a, b, c].map((piece, index) => ({
    ...makePiece(piece),
    state: (['done', 'current', 'coming'] as const)[index] ?? 'coming',
  }))
  expect(layoutOf(pieces, { needle: minutes(14) }).places.map(({ filled }) => filled)).toEqual([1, 0.4, 0])
})

test('a removed piece keeps its place but nothing of it stays; a trimmed one keeps its former place', () => {
  const { places, end } = layoutOf([
    makePiece({ length: minutes(10), state: 'removed' }),
    makePiece({ length: minutes(6), was: minutes(8), state: 'trimmed' }),
  ])
  expect(places.map(({ width, kept }) => [width, kept])).toEqual([
    [0.25, 0],
    [0.2, 0.75],
  ])
  expect(end).toBe(0.45)
})

test('nothing planned leaves the slot empty, and a piece of no length takes no room', () => {
  expect(layoutOf([])).toMatchObject({ places: [], end: 0, overhang: null })
  expect(layoutOf(piecesOf(0)).places[0]).toMatchObject({ x: 0, width: 0, within: 1, kept: 1 })
})

test('any number of pieces of any length stays in order, without gaps, within the drawn extent', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 5_400_000 }), { maxLength: 200 })
  fc.assert(
    fc.property(lengths, (all) => {
      const { places, end, overhang } = layoutOf(all.map((ms) => makePiece({ length: millis(ms) })))
      let reached = 0
      for (const { x, width, within } of places) {
        expect(x).toBeCloseTo(reached, 9)
        expect(within).toBeGreaterThanOrEqual(0)
        expect(within).toBeLessThanOrEqual(1)
        reached = x + width
      }
      expect(reached).toBeCloseTo(end, 9)
      expect(end).toBeLessThanOrEqual(1 + 1e-9)
      expect((overhang?.x ?? 0) + (overhang?.width ?? 0)).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})
