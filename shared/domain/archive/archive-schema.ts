import { z } from 'zod'
import { revisionIdSchema } from '#shared/domain/identity.ts'
import { planRevisionSchema } from '#shared/domain/plan.ts'
import { runSchema } from '#shared/domain/run.ts'
import { sectionSchema } from '#shared/domain/section.ts'
import { talkSchema } from '#shared/domain/talk.ts'

/** The version of the files that this app writes; older ones are brought up to it, newer ones refused. */
export const ARCHIVE_VERSION = 1

/** A plan revision. `sections` are places in the talk's list of sections, from 0, in the order of the plan. */
const revisionEntrySchema = planRevisionSchema
  .unwrap()
  .omit({ talkId: true })
  .extend({ sections: z.array(z.int().min(0)).max(1000).readonly() })
  .readonly()

const runEntrySchema = runSchema.unwrap().omit({ talkId: true }).readonly()

/** One talk in a file. `sections`: every state that a section of any revision had, each once, so that a thousand revisions stay small. */
export const talkEntrySchema = z
  .object({
    talk: talkSchema,
    current: revisionIdSchema,
    revisions: z.array(revisionEntrySchema).min(1).readonly(),
    sections: z.array(sectionSchema).readonly(),
    runs: z.array(runEntrySchema).readonly(),
  })
  .readonly()
export type TalkEntry = z.infer<typeof talkEntrySchema>

const version = z.literal(ARCHIVE_VERSION)

/** Our own file: one talk with its history, or a whole library of them. */
export const archiveSchema = z.discriminatedUnion('format', [
  z.object({ format: z.literal('dryrun-talk'), version, ...talkEntrySchema.unwrap().shape }).readonly(),
  z
    .object({ format: z.literal('dryrun-library'), version, talks: z.array(talkEntrySchema).readonly() })
    .readonly(),
])
export type Archive = z.infer<typeof archiveSchema>
