import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import { pieceWords } from '#renderer/features/rehearse/piece-words.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'

const t = translator('en')
const planned = makeSection({ title: 'Demo', planned: minutes(10) })
const untimed = makeSection({ title: 'Closing', planned: minutes(0) })
const setting = {
  plan: [planned, untimed],
  expected: new Map([
    [planned.id, minutes(12)],
    [untimed.id, minutes(2)],
  ]),
  actuals: new Map([[planned.id, seconds(30)]]),
}

test('of the section under way what was spoken is said, not what it will take', () => {
  const piece = { id: planned.id, title: 'Demo', length: minutes(12), state: 'current' } as const
  expect(pieceWords(t, setting, piece)).toBe('Demo: 0:30 of 10:00')
})

test('of one to come its plan is said, or its estimate, which is called one', () => {
  const coming = { title: 'Demo', length: minutes(12), state: 'coming' } as const
  expect(pieceWords(t, setting, { ...coming, id: planned.id })).toBe('Demo: 10:00 planned')
  expect(pieceWords(t, setting, { ...coming, id: untimed.id, title: 'Closing' })).toBe(
    'Closing: 2:00, estimated',
  )
})

test('time outside the outline is said alone', () => {
  const piece = { id: 'interruption', title: 'Interruption', length: minutes(1), state: 'done' } as const
  expect(pieceWords(t, setting, piece)).toBe('Interruption: 1:00')
})
