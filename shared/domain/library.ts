import { z } from 'zod'
import { revisionIdSchema, talkIdSchema } from './identity.ts'
import { planRevisionSchema } from './plan.ts'
import { runKindSchema, runSchema } from './run.ts'
import { talkSchema } from './talk.ts'
import { lengthSchema, millisSchema } from './time.ts'

/** A talk with all that is known of it: its current plan, its runs, and every revision that a run was run with. */
export const talkDocumentSchema = z
  .object({
    talk: talkSchema,
    revision: planRevisionSchema,
    runs: z.array(runSchema).readonly(),
    revisions: z.array(planRevisionSchema).readonly(),
  })
  .readonly()
export type TalkDocument = z.infer<typeof talkDocumentSchema>

/** One line of the library: enough to name the talk and its state without opening it. `planned` and `lastRun.total` in ms. */
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
    runs: z.int().min(0),
    /** `complete` null: a run of before this was noted. */
    lastRun: z
      .object({ total: millisSchema, kind: runKindSchema, complete: z.boolean().nullable() })
      .readonly()
      .nullable(),
  })
  .readonly()
export type LibraryRow = z.infer<typeof libraryRowSchema>
