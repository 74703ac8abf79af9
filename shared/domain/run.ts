import { z } from 'zod'
import { revisionIdSchema, runIdSchema, sectionIdSchema, talkIdSchema } from './identity.ts'
import { instantSchema, millisSchema } from './time.ts'

export const runKinds = ['read-through', 'practice', 'with-audience', 'live'] as const
export const runKindSchema = z.enum(runKinds)
export type RunKind = z.infer<typeof runKindSchema>

/** When something happened: `at` is the run clock (ms since the start, monotonic), `wall` the wall clock. */
const stamp = { at: millisSchema.min(0), wall: instantSchema }
export const noteTextSchema = z.string().trim().min(1).max(2000)

/**
 * A fact of a run. `mark` goes from the current section to the next; `jump` to any section; `leave-out` takes one
 * out of this run; `undo` makes the event numbered `of` (its place in the run's events, from 0) as if it had not
 * happened.
 */
export const runEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start'), ...stamp }).readonly(),
  z.object({ type: z.literal('mark'), ...stamp }).readonly(),
  z.object({ type: z.literal('jump'), section: sectionIdSchema, ...stamp }).readonly(),
  z.object({ type: z.literal('leave-out'), section: sectionIdSchema, ...stamp }).readonly(),
  z.object({ type: z.literal('pause'), ...stamp }).readonly(),
  z.object({ type: z.literal('resume'), ...stamp }).readonly(),
  z.object({ type: z.literal('note'), text: noteTextSchema, ...stamp }).readonly(),
  z.object({ type: z.literal('flag'), ...stamp }).readonly(),
  z.object({ type: z.literal('finish'), ...stamp }).readonly(),
  z.object({ type: z.literal('discard'), ...stamp }).readonly(),
  z.object({ type: z.literal('undo'), of: z.int().min(0), ...stamp }).readonly(),
])
export type RunEvent = z.infer<typeof runEventSchema>

/** One timed delivery: the plan revision it was run with and all that happened. `counts` false leaves it out of the statistics. */
export const runSchema = z
  .object({
    id: runIdSchema,
    talkId: talkIdSchema,
    revisionId: revisionIdSchema,
    kind: runKindSchema,
    counts: z.boolean(),
    events: z.array(runEventSchema).max(100_000).readonly(),
  })
  .readonly()
export type Run = z.infer<typeof runSchema>
