import { describe, expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { millis, minutes, seconds } from '#shared/domain/time.ts'
import { runVerdict, verdict } from '#shared/i18n/verdict.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'

const fortyMinutes = budgetOf(makeTalk())
const onTime = (length: number, told: number) => ({ total: minutes(length), late: minutes(0), told, of: 6 })
const withQuestions = budgetOf(makeTalk({ qa: minutes(5) }))

describe('in English', () => {
  const t = translator('en')

  test.each([
    ['over', minutes(43), '43:00 in a 40:00 slot: 3:00 over.'],
    [
      'tight',
      minutes(39),
      '39:00 in a 40:00 slot: it fits with 1:00 to spare, but not at a slow pace (target 38:00).',
    ],
    ['on track', minutes(37), '37:00 in a 40:00 slot: it fits, with 3:00 to spare.'],
    ['under', minutes(30), '30:00 in a 40:00 slot: 10:00 to spare, ends before the target window.'],
  ])('a length that is %s', (_state, length, sentence) => {
    expect(verdict(t, length, fortyMinutes)).toBe(sentence)
  })

  test('time kept for questions is named when it is used up', () => {
    expect(verdict(t, minutes(36), withQuestions)).toBe(
      '36:00 in a 40:00 slot with 5:00 kept for questions: 1:00 over.',
    )
  })

  test('a second over is over, less than half a second is not', () => {
    expect(verdict(t, seconds(2401), fortyMinutes)).toBe('40:01 in a 40:00 slot: 0:01 over.')
    expect(verdict(t, millis(2_400_499), fortyMinutes)).toBe(
      '40:00 in a 40:00 slot: it fits with 0:00 to spare, but not at a slow pace (target 38:00).',
    )
  })

  test('from an hour on the hours are said', () => {
    const long = budgetOf(makeTalk({ slot: minutes(60) }))
    expect(verdict(t, minutes(65), long)).toBe('1:05:00 in a 1:00:00 slot: 5:00 over.')
  })
})

describe('in Japanese', () => {
  const t = translator('ja')

  test.each([
    ['over', minutes(43), '40:00の発表枠に対して43:00、3:00の超過です。'],
    [
      'tight',
      minutes(39),
      '40:00の発表枠に対して39:00。残り1:00で収まりますが、ゆっくり話す余裕がありません(目標38:00)。',
    ],
    ['on track', minutes(37), '40:00の発表枠に対して37:00。3:00の余裕で収まります。'],
    ['under', minutes(30), '40:00の発表枠に対して30:00。10:00余り、目標の幅より早く終わります。'],
  ])('a length that is %s', (_state, length, sentence) => {
    expect(verdict(t, length, fortyMinutes)).toBe(sentence)
  })

  test('time kept for questions is named when it is used up', () => {
    expect(verdict(t, minutes(36), withQuestions)).toBe(
      '40:00の発表枠(うち質疑5:00)に対して36:00、1:00の超過です。',
    )
  })
})

test('a run that stopped in section 2 of 6 is not held against the slot, unless it is over already', () => {
  const t = translator('en')
  expect(runVerdict(t, onTime(9, 2), fortyMinutes)).toBe(
    '9:00, stopped in section 2 of 6: too early to say whether it fits.',
  )
  expect(runVerdict(t, onTime(43, 2), fortyMinutes)).toBe('43:00 in a 40:00 slot: 3:00 over.')
  expect(runVerdict(t, onTime(37, 6), fortyMinutes)).toBe(verdict(t, minutes(37), fortyMinutes))
})

test('a late start is named, and counts', () => {
  const late = { ...onTime(38, 6), late: minutes(6) }
  expect(runVerdict(translator('en'), late, fortyMinutes)).toBe(
    'Begun 6:00 late, it took 38:00. 44:00 in a 40:00 slot: 4:00 over.',
  )
  expect(runVerdict(translator('ja'), late, fortyMinutes)).toBe(
    '6:00遅れて始まり、38:00で話しました。40:00の発表枠に対して44:00、4:00の超過です。',
  )
})
