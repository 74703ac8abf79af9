import { expect, test } from 'vitest'
import { translator } from '#electron/i18n.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { daysWords, rowWords } from '#renderer/features/library/row-words.ts'
import { makeLibraryRow } from '#tests/builders/make-library-row.ts'

const t = translator('en')

test('the last run says how a talk stands, whatever is planned', () => {
  const row = makeLibraryRow({
    planned: minutes(30),
    lastRun: { total: seconds(2590), kind: 'practice' },
    runs: 1,
  })
  expect(rowWords(t, row)).toEqual({ words: '3:10 over', state: 'over' })
})

test('a talk that fits says what is spare', () => {
  const row = makeLibraryRow({ lastRun: { total: minutes(37), kind: 'practice' }, runs: 1 })
  expect(rowWords(t, row)).toEqual({ words: 'fits, 3:00 spare', state: 'on-track' })
})

test('before any run the plan speaks, and says so', () => {
  expect(rowWords(t, makeLibraryRow()).words).toBe('no run yet')
  expect(rowWords(t, makeLibraryRow({ planned: minutes(12) })).words).toBe('no run yet, 12:00 planned')
  expect(rowWords(t, makeLibraryRow({ planned: minutes(46) })).words).toBe('no run yet, planned 6:00 over')
})

test('days to go are said as people say them', () => {
  expect([null, 0, 1, 12, -3].map((days) => daysWords(t, days))).toEqual([
    null,
    'today',
    'tomorrow',
    'in 12 days',
    'given',
  ])
})
