import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import {
  extendedTo,
  NOTHING_SELECTED,
  reachOf,
  stillThere,
  toggled,
} from '#renderer/features/outline/selection.ts'
import { newSectionId } from '#shared/domain/identity.ts'

const order = Array.from({ length: 5 }, () => newSectionId(uuid()))
const [a, b, c, d] = order
if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('five ids')

test('a row is chosen and no longer chosen', () => {
  const one = toggled(NOTHING_SELECTED, b)
  expect([...one.ids]).toEqual([b])
  expect(toggled(one, b).ids.size).toBe(0)
})

test('a range goes from where it began to either side, and begins anew where that row is gone', () => {
  const down = extendedTo(NOTHING_SELECTED, order, { start: b, to: c })
  expect([...down.ids]).toEqual([b, c])
  expect([...extendedTo(down, order, { start: c, to: a }).ids]).toEqual([a, b])
  expect([...extendedTo(down, [a, c, d], { start: c, to: d }).ids]).toEqual([c, d])
})

test('a command reaches all that is chosen from one of them, and from another row that row alone', () => {
  const chosen = extendedTo(NOTHING_SELECTED, order, { start: a, to: b })
  expect(reachOf(chosen, b)).toBe(chosen.ids)
  expect([...reachOf(chosen, d)]).toEqual([d])
})

test('rows that are gone are no longer chosen', () => {
  const chosen = extendedTo(NOTHING_SELECTED, order, { start: a, to: c })
  expect([...stillThere(chosen, [a, c]).ids]).toEqual([a, c])
  expect(stillThere(chosen, order)).toBe(chosen)
})
