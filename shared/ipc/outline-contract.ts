import { z } from 'zod'
import { outlineDraftSchema } from '#shared/outline/outline.ts'

/** Channels that read an outline from outside, in a process of its own. */
export const outlineContract = {
  /** Asks for a file and reads its outline in a process of its own; null when the speaker thought better of it. */
  'outline.choose': { request: z.null(), reply: outlineDraftSchema.nullable() },
  'outline.read': { request: z.strictObject({ text: z.string().max(2_000_000) }), reply: outlineDraftSchema },
} as const
