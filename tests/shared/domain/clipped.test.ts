import { expect, test } from 'vitest'
import { clipped } from '#shared/domain/clipped.ts'

test('a text that fits stays as it is', () => {
  expect(clipped('', 3)).toBe('')
  expect(clipped('abc', 3)).toBe('abc')
})

test('a longer one is cut, and says so', () => {
  expect(clipped('abcd', 3)).toBe('ab…')
})

test('a sign of two halves stays whole or goes', () => {
  expect(clipped('a🎉bc', 4)).toBe('a🎉…')
  expect(clipped('ab🎉c', 4)).toBe('ab…')
  expect(clipped('🎉🎉', 2)).toBe('…')
})
