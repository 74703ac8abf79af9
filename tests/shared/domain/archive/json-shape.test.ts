import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasHonestShape } from '#shared/domain/archive/json-shape.ts'

test('whatever stands in texts counts for nothing', () => {
  expect(hasHonestShape(JSON.stringify({ a: '[{,"\\'.repeat(100_000), '[': '"' }))).toBe(true)
})

test.each([
  ['lists in lists', '['.repeat(40)],
  ['objects in lists in objects', '{"a":['.repeat(20)],
  ['fields without end', `[{${'"a":{},'.repeat(1001)}"b":1}]`],
  ['values without end', `[${'0,'.repeat(5_100_000)}0]`],
])('%s are too many', (_what, text) => {
  expect(hasHonestShape(text)).toBe(false)
})

test('any JSON that is not deep is let through', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 10 }), (text) => {
      expect(hasHonestShape(text)).toBe(true)
    }),
  )
})
