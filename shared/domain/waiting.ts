import { z } from 'zod'
import { talkIdSchema } from './identity.ts'
import { instantSchema, millis, type Instant, type Millis } from './time.ts'

/**
 * A live run that waits for its slot to begin, told when the wall clock read `wall`. `rate` says how fast that clock
 * moves by itself: 1, or 0 when a test drives it.
 */
export const waitingSchema = z
  .object({
    talkId: talkIdSchema,
    title: z.string(),
    startsAt: instantSchema,
    wall: instantSchema,
    rate: z.union([z.literal(0), z.literal(1)]),
  })
  .readonly()
export type Waiting = z.infer<typeof waitingSchema>

/** Ms until a waiting run begins, `passed` ms after it was told; never below 0. */
export const untilStart = ({ startsAt, wall, rate }: Waiting, passed: number): Millis =>
  millis(Math.max(0, startsAt - wall - rate * passed))

/** Where the start of a talk lies as seen from now: not to be waited for yet, ahead, under way since `late` ms, or gone. */
export type SlotStart =
  | { readonly is: 'far' | 'ahead' | 'gone' }
  | { readonly is: 'begun'; readonly late: Millis }

/** How long before its start a live run can wait for it, in ms. */
export const LONGEST_WAIT = 12 * 60 * 60_000

/** Where a slot that begins at `startsAt` and lasts `slot` ms stands at `now`. */
export const slotStart = (startsAt: Instant, slot: Millis, now: Instant): SlotStart => {
  if (now < startsAt) return { is: startsAt - now > LONGEST_WAIT ? 'far' : 'ahead' }
  return now - startsAt < slot ? { is: 'begun', late: millis(now - startsAt) } : { is: 'gone' }
}
