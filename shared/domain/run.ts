import { z } from 'zod'
import { revisionIdSchema, runIdSchema, sectionIdSchema, talkIdSchema } from './identity.ts'
import { instantSchema, millisSchema } from './time.ts'

/** The kinds of a run, the most like the real talk last. */
export const runKinds = ['read-through', 'practice', 'with-audience', 'live'] as const
/** One of them. */
export const runKindSchema = z.enum(runKinds)
export type RunKind = z.infer<typeof runKindSchema>

/** When something happened: `at` is the run clock (ms since the start, monotonic), `wall` the wall clock. */
const stamp = { at: millisSchema.min(0), wall: instantSchema }

/** What the speaker writes down in a run. */
export const noteTextSchema = z.string().trim().min(1).max(2000)

const sections = z.array(sectionIdSchema).min(1).max(1000).readonly()

/** What happens while a run is on. `late`: ms of the slot that were gone when the speaker began; `open`: the plan grows with the marks. */
const runFacts = [
  z
    .object({
      type: z.literal('start'),
      late: millisSchema.min(0).optional(),
      open: z.boolean().optional(),
      ...stamp,
    })
    .readonly(),
  z.object({ type: z.literal('mark'), ...stamp }).readonly(),
  z.object({ type: z.literal('jump'), section: sectionIdSchema, ...stamp }).readonly(),
  z
    .object({
      type: z.literal('leave-out'),
      section: sectionIdSchema,
      asks: z.literal(true).optional(),
      ...stamp,
    })
    .readonly(),
  z.object({ type: z.literal('leave-out-all'), sections, ...stamp }).readonly(),
  z.object({ type: z.literal('interrupt'), ...stamp }).readonly(),
  z.object({ type: z.literal('proceed'), ...stamp }).readonly(),
  z.object({ type: z.literal('restart-section'), ...stamp }).readonly(),
  z.object({ type: z.literal('reset'), ...stamp }).readonly(),
  z.object({ type: z.literal('pause'), ...stamp }).readonly(),
  z.object({ type: z.literal('set-aside'), ...stamp }).readonly(),
  z.object({ type: z.literal('resume'), ...stamp }).readonly(),
  z.object({ type: z.literal('note'), text: noteTextSchema, ...stamp }).readonly(),
  z.object({ type: z.literal('flag'), ...stamp }).readonly(),
  z.object({ type: z.literal('questions'), ...stamp }).readonly(),
  z.object({ type: z.literal('slept'), by: millisSchema.min(0), ...stamp }).readonly(),
  z.object({ type: z.literal('finish'), ...stamp }).readonly(),
  z.object({ type: z.literal('discard'), ...stamp }).readonly(),
  z.object({ type: z.literal('undo'), of: z.int().min(0), ...stamp }).readonly(),
] as const

/** What is put right in a run that has ended. What was measured stays: a correction is one more fact. */
const corrections = [
  z
    .object({ type: z.literal('move-mark'), of: z.int().min(0), to: millisSchema.min(0), ...stamp })
    .readonly(),
  z.object({ type: z.literal('exclude'), section: sectionIdSchema, ...stamp }).readonly(),
  z.object({ type: z.literal('include'), section: sectionIdSchema, ...stamp }).readonly(),
] as const

/**
 * A fact of a run. `mark` goes from the current section to the next; `jump` to any section; `leave-out` takes one out
 * of this run (`asks`: the talk ends with it and the questions begin), `leave-out-all` several at once; `interrupt` puts the time from here outside the outline until `proceed`;
 * `restart-section` and `reset` spoil the time of the section or of the whole run so far, and begin it again;
 * `set-aside` pauses for another day; `questions` ends the talk and begins the questions;
 * `slept`: for `by` ms until then nobody watched, for the computer was asleep or the app was not running, while the slot of a live run went on. `move-mark` puts the event
 * numbered `of` (its place in the run's events, from 0) at another time; `exclude` leaves a section out of the
 * statistics and `include` takes it in again; `undo` makes the event numbered `of` as if it had not happened.
 */
export const runEventSchema = z.discriminatedUnion('type', [...runFacts, ...corrections])
export type RunEvent = z.infer<typeof runEventSchema>

/** What a run is filed as: its kind, and whether it counts in the statistics. */
const filing = { kind: runKindSchema, counts: z.boolean() }
const filingSchema = z.object(filing).readonly()
export type Filing = z.infer<typeof filingSchema>

/** One timed delivery: the plan revision it was run with and all that happened. `delivered` is what it was filed as at its end, kept while it is filed otherwise. */
export const runSchema = z
  .object({
    id: runIdSchema,
    talkId: talkIdSchema,
    revisionId: revisionIdSchema,
    ...filing,
    delivered: filingSchema.optional(),
    events: z.array(runEventSchema).max(100_000).readonly(),
  })
  .readonly()
export type Run = z.infer<typeof runSchema>
