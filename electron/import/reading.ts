import { z } from 'zod'
import { archiveReply, type ArchiveReply } from './archive-reply.ts'
import { deckReply } from './deck-reply.ts'
import { outlineSourceSchema, type OutlineReply } from './outline-reply.ts'

/** What a process is asked to read, and as what: the outline of any file, or one of our own. */
const readingSchema = z
  .strictObject({ as: z.enum(['outline', 'archive']), source: outlineSourceSchema })
  .readonly()
/** The question to that process. */
export type Reading = z.infer<typeof readingSchema>

/** Reads in this process what was asked for; throws on what is no question. */
export const replyToReading = (message: unknown): OutlineReply | ArchiveReply => {
  const { as, source } = readingSchema.parse(message)
  return as === 'outline' ? deckReply(source) : archiveReply(source)
}
