import { expect, test } from 'vitest'
import { talkIdSchema } from '#shared/domain/identity.ts'
import { instant, millis, minutes, type Instant } from '#shared/domain/time.ts'
import { slotStart, untilStart } from '#shared/domain/waiting.ts'

const TWO = Date.UTC(2026, 9, 16, 14)
const at = (fromTwo: number): Instant => instant(TWO + minutes(fromTwo))

test('a slot is ahead within twelve hours, under way while it lasts, and then gone', () => {
  const seen = (fromTwo: number) => slotStart(instant(TWO), minutes(40), at(fromTwo))
  expect(seen(-12 * 60 - 1).is).toBe('far')
  expect(seen(-12 * 60).is).toBe('ahead')
  expect(seen(-1).is).toBe('ahead')
  expect(seen(0)).toEqual({ is: 'begun', late: 0 })
  expect(seen(3)).toEqual({ is: 'begun', late: minutes(3) })
  expect(seen(40).is).toBe('gone')
})

test('the countdown goes with the window’s own clock, stands still where a test drives it, and ends at zero', () => {
  const waiting = {
    talkId: talkIdSchema.parse('0199a000-0000-7000-8000-000000000001'),
    title: '',
    startsAt: at(0),
    wall: at(-5),
    rate: 1,
  } as const
  expect(untilStart(waiting, 0)).toBe(minutes(5))
  expect(untilStart(waiting, 1500)).toBe(millis(minutes(5) - 1500))
  expect(untilStart({ ...waiting, rate: 0 }, 1500)).toBe(minutes(5))
  expect(untilStart(waiting, minutes(6))).toBe(0)
})
