import { z } from 'zod'
import { runIdSchema, talkIdSchema } from '#shared/domain/identity.ts'
import { languageSchema } from '#shared/domain/talk.ts'
import { droppedBytes } from './dropped-bytes.ts'

/** How a talk of a file stands to the library: not in it, in it (or deleted from it) just as it is in the file, or otherwise. */
export const talkStandings = ['new', 'same', 'other'] as const
export type TalkStanding = (typeof talkStandings)[number]

const offeredTalkSchema = z
  .object({
    id: talkIdSchema,
    title: z.string(),
    event: z.string(),
    runs: z.int().min(0),
    revisions: z.int().min(1),
    standing: z.enum(talkStandings),
    /** It was deleted from the library, and can be brought back. */
    isDeleted: z.boolean(),
  })
  .readonly()
export type OfferedTalk = z.infer<typeof offeredTalkSchema>

/** A file that was read, kept by main under `id` until it is answered. */
const offerSchema = z
  .object({ id: z.uuid(), name: z.string(), talks: z.array(offeredTalkSchema).readonly() })
  .readonly()
export type ArchiveOffer = z.infer<typeof offerSchema>

/** What is done with talks that are in the library otherwise than in the file: their place is taken, they stay beside a copy, or the file's are left out. */
export const archiveChoices = ['copy', 'replace', 'skip'] as const
export type ArchiveChoice = (typeof archiveChoices)[number]

/** What a report can be written as: Markdown, a web page, PDF. */
export const reportForms = ['md', 'html', 'pdf'] as const
export type ReportForm = (typeof reportForms)[number]

const exportSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('library') }),
  z.strictObject({ what: z.literal('talk'), talkId: talkIdSchema }),
  z.strictObject({ what: z.literal('runs'), talkId: talkIdSchema }),
  z.strictObject({ what: z.literal('outline'), talkId: talkIdSchema, language: languageSchema }),
  z.strictObject({
    what: z.literal('report'),
    runId: runIdSchema,
    form: z.enum(reportForms),
    language: languageSchema,
  }),
])
export type Export = z.infer<typeof exportSchema>

/** Channels of our own files, and of all that is written for others. */
export const archiveContract = {
  /** Asks for one of our own files and reads it; null when the speaker thought better of it. Nothing changes yet. */
  'archive.choose': { request: z.null(), reply: offerSchema.nullable() },
  /** Reads one of our own files that was dropped on the window. */
  'archive.read': {
    request: z.strictObject({ name: z.string().max(1000), bytes: droppedBytes }),
    reply: offerSchema,
  },
  /**
   * Puts the talks of a file into the library, all or none: new ones are added, deleted ones that are the same brought
   * back, others treated as chosen. `undo` is an offer of what was replaced. Fails with `not-found` when the offer is gone.
   */
  'archive.keep': {
    request: z.strictObject({ offer: z.uuid(), others: z.enum(archiveChoices) }),
    reply: z
      .object({
        added: z.array(talkIdSchema).readonly(),
        replaced: z.array(talkIdSchema).readonly(),
        undo: z.uuid().nullable(),
      })
      .readonly(),
  },
  /** Asks where to write what is asked for, and writes it; the file's name, or null when the speaker thought better of it. */
  'export.save': {
    request: z.strictObject({ wanted: exportSchema }),
    reply: z.object({ saved: z.string().nullable() }).readonly(),
  },
} as const
