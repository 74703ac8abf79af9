import { z } from 'zod'
import { runIdSchema } from '#shared/domain/identity.ts'
import { languageSchema } from '#shared/domain/talk.ts'

/** Channels that write something out of the library. */
export const reportContract = {
  /** The report of a finished run as Markdown; also put on the clipboard when `copy`. */
  'report.markdown': {
    request: z.strictObject({ runId: runIdSchema, language: languageSchema, copy: z.boolean() }),
    reply: z.string(),
  },
} as const
