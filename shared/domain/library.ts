import { z } from 'zod'
import { liveLessonSchema } from './forecast/live-lessons.ts'
import { revisionIdSchema, talkIdSchema } from './identity.ts'
import { speechRatesSchema } from './estimates/speech-rates.ts'
import { planRevisionSchema } from './plan.ts'
import { runKindSchema, runSchema } from './run.ts'
import { talkSchema } from './talk.ts'
import { lengthSchema, millisSchema } from './time.ts'

/**
 * A talk with all that is known of it: its current plan, its runs, and every revision that a run was run with;
 * `lessons`: what the live runs of all talks in its library taught; `rates`: how fast its speaker speaks.
 */
export const talkDocumentSchema = z
  .object({
    talk: talkSchema,
    revision: planRevisionSchema,
    runs: z.array(runSchema).readonly(),
    revisions: z.array(planRevisionSchema).readonly(),
    lessons: z.array(liveLessonSchema).readonly().optional(),
    rates: speechRatesSchema,
  })
  .readonly()
export type TalkDocument = z.infer<typeof talkDocumentSchema>

/** How long the next live run of a talk is forecast to take (an Outlook), by so many runs. */
const rowOutlookSchema = z
  .object({
    center: millisSchema,
    spread: z.number().min(0),
    freedom: z.number().positive(),
    runs: z.int().min(0),
  })
  .readonly()
export type RowOutlook = z.infer<typeof rowOutlookSchema>

/** One line of the library: enough to name the talk and its state without opening it. `planned` and `lastRun` in ms, `late` what was gone of its slot when it began; `outlook` null until it was worked out. */
export const libraryRowSchema = z
  .object({
    id: talkIdSchema,
    title: z.string(),
    event: z.string(),
    startsAt: z.string().nullable(),
    slot: lengthSchema,
    qa: lengthSchema,
    slackPercent: z.number(),
    revisionId: revisionIdSchema,
    planned: millisSchema,
    estimated: millisSchema,
    runs: z.int().min(0),
    /** `complete` null: a run of before this was noted. */
    lastRun: z
      .object({
        total: millisSchema,
        late: millisSchema,
        kind: runKindSchema,
        complete: z.boolean().nullable(),
      })
      .readonly()
      .nullable(),
    outlook: rowOutlookSchema.nullable(),
  })
  .readonly()
export type LibraryRow = z.infer<typeof libraryRowSchema>
