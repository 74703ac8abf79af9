import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDuration } from '#shared/domain/duration.ts'
import { formatLength } from '#shared/domain/format.ts'
import { seconds } from '#shared/domain/time.ts'

const inSeconds = (text: string): number | string => {
  const parsed = parseDuration(text)
  return parsed.ok ? parsed.value / 1000 : parsed.problem
}

test.each([
  ['5', 300],
  ['5m', 300],
  ['5 min', 300],
  ['5 min.', 300],
  ['5 minutes', 300],
  ['5:00', 300],
  ["5'", 300],
  ['5\'30"', 330],
  ['5′30″', 330],
  ['05:30', 330],
  ['0:45', 45],
  ['75:00', 4500],
  ['1:02:00', 3720],
  ['90s', 90],
  ['90 sec', 90],
  ['1h', 3600],
  ['1h5m', 3900],
  ['1h 5m 30s', 3930],
  ['1h30', 5400],
  ['5m30', 330],
  ['1.5m', 90],
  ['2.5', 150],
  ['0.5h', 1800],
  ['2,5', 150],
  ['1,5 h', 5400],
  ['½ h', 1800],
  ['1½ min', 90],
  ['5分', 300],
  ['5分30秒', 330],
  ['5分半', 330],
  ['1時間半', 5400],
  ['5’30”', 330],
  ["5'30''", 330],
  ['1時間5分', 3900],
  ['90秒', 90],
  ['５分', 300],
  ['５：００', 300],
  ['　５分　３０秒　', 330],
  ['５', 300],
  ['0', 0],
  ['  5  ', 300],
  ['5M', 300],
  ['24:00:00', 86_400],
])('%j is %i seconds', (text, expected) => {
  expect(inSeconds(text)).toBe(expected)
})

test.each([
  ['', 'empty'],
  ['　', 'empty'],
  ['abc', 'unreadable'],
  ['-5', 'unreadable'],
  ['5:60', 'unreadable'],
  ['5:5', 'unreadable'],
  ['1:2:00', 3720],
  ['1:60:00', 'unreadable'],
  ['1:2:3:4', 'unreadable'],
  ['5,5,5', 'unreadable'],
  ['1,200', 'unreadable'],
  ['1,30', 'unreadable'],
  ['5m5h', 'unreadable'],
  ['5m 5m', 'unreadable'],
  ['m', 'unreadable'],
  ['5s30', 'unreadable'],
  ['1e3', 'unreadable'],
  ['∞', 'unreadable'],
  ['24:00:01', 'too-long'],
  ['1441', 'too-long'],
])('%j is refused as %s', (text, expected) => {
  expect(inSeconds(text)).toBe(expected)
})

test('what is formatted is read back the same, to the second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_400 }), (whole) => {
      expect(inSeconds(formatLength(seconds(whole)))).toBe(whole)
    }),
  )
})

test('minutes and seconds are never read as hours', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }), (m, s) => {
      expect(inSeconds(`${m}:${String(s).padStart(2, '0')}`)).toBe(m * 60 + s)
      expect(inSeconds(String(m))).toBe(m * 60)
    }),
  )
})

test('any text is read or refused, however long', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      const parsed = parseDuration(text)
      expect(parsed.ok ? parsed.value >= 0 && parsed.value % 1000 === 0 : parsed.problem.length > 0).toBe(
        true,
      )
    }),
  )
  expect(inSeconds('9'.repeat(100_000))).toBe('unreadable')
  expect(inSeconds(`${'1 '.repeat(50_000)}m`)).toBe('unreadable')
})
