import { expect, test } from 'vitest'
import { clockAt } from '#shared/domain/clock-at.ts'
import { minutes, seconds } from '#shared/domain/time.ts'

test.each([
  ['2026-10-16T14:00', minutes(0), '14:00'],
  ['2026-10-16T14:00', seconds(359), '14:05'],
  ['2026-10-16T09:30', minutes(95), '11:05'],
  ['2026-10-16T23:50', minutes(20), '00:10'],
])('%s and %d ms later the clock shows %s', (startsAt, after, shown) => {
  expect(clockAt(startsAt, after)).toBe(shown)
})
