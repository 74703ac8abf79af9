import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { minutes, type Millis } from '#shared/domain/time.ts'
import { shortVerdict } from '#renderer/features/history/run-words.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { threeSections } from '#tests/builders/three-sections.ts'
import { toldIn } from '#tests/builders/told-in.ts'

const result = toldIn({ plan: threeSections().plan, lengths: [8, 20, 10].map(minutes) })
const standing = (late: Millis, language: 'en' | 'ja' = 'en') =>
  shortVerdict(
    translator(language),
    { ...result, state: { ...result.state, late } },
    budgetOf(makeTalk({ slot: minutes(40) })),
  )

test('a run that began with its slot is held against it as it is', () => {
  expect(standing(minutes(0))).toBe('2:00 to spare')
})

test('a late start is named and counts', () => {
  expect(standing(minutes(6))).toBe('4:00 over, 6:00 late')
  expect(standing(minutes(1))).toBe('1:00 to spare, 1:00 late')
  expect(standing(minutes(6), 'ja')).toBe('4:00超過(6:00遅れ)')
})
