import { z } from 'zod'
import { failureCodes } from '#shared/ipc/failure.ts'
import { outlineDraftSchema } from '#shared/outline/outline.ts'

/** What the process that reads an outline answers. Parsed like anything from outside: that process has held a hostile file. */
export const outlineReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: outlineDraftSchema }).readonly(),
  z.object({ ok: z.literal(false), code: z.enum(failureCodes) }).readonly(),
])
export type OutlineReply = z.infer<typeof outlineReplySchema>
