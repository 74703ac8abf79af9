import { expect, test } from 'vitest'
import { millis, minutes } from '#shared/domain/time.ts'
import { inTimeWords } from '#shared/i18n/chance-words.ts'
import { translator } from '#shared/i18n/translator.ts'

const words = (center: number, spread: number): string =>
  inTimeWords(translator('en'), { center: millis(center), spread, freedom: 8 }, minutes(40))

test('a chance is said in steps of five percent while the clock runs', () => {
  expect(words(minutes(40), 60_000)).toBe('50 % to end in time')
  expect(words(minutes(40) - 1000, 60_000)).toBe('50 % to end in time')
})

test('what is all but sure is never said to be sure', () => {
  expect(words(minutes(30), 60_000)).toBe('over 99 % to end in time')
  expect(words(minutes(50), 0)).toBe('under 1 % to end in time')
})
