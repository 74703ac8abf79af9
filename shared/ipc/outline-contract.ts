import { z } from 'zod'
import { talkIdSchema } from '#shared/domain/identity.ts'
import { draftRunSchema, outlineDraftSchema } from '#shared/outline/outline.ts'
import { droppedBytes } from './dropped-bytes.ts'
import { failureCodes } from './failure.ts'

/** Channels that read outlines from outside, each in a process of its own. */
export const outlineContract = {
  /** Asks for files and reads the outline of each; none when the speaker thought better of it. */
  'outline.choose': {
    request: z.null(),
    reply: z.array(
      z
        .object({
          name: z.string(),
          draft: outlineDraftSchema.nullable(),
          problem: z.enum(failureCodes).nullable(),
        })
        .readonly(),
    ),
  },
  'outline.read': { request: z.strictObject({ text: z.string().max(2_000_000) }), reply: outlineDraftSchema },
  /** Reads a file that was dropped on the window, by what stands in it. */
  'outline.bytes': {
    request: z.strictObject({
      name: z.string().max(1000),
      bytes: droppedBytes,
    }),
    reply: outlineDraftSchema,
  },
  /** Takes the files that the system asked the app to open; null for the bytes of one that cannot be read or is too large. */
  'files.take': {
    request: z.null(),
    reply: z.array(z.object({ name: z.string(), bytes: droppedBytes.nullable() }).readonly()),
  },
  /** Keeps runs as finished runs of the talk's current plan, all or none; fails with `bad-request` when they have more sections. */
  'runs.import': {
    request: z.strictObject({ talkId: talkIdSchema, runs: z.array(draftRunSchema).max(10_000) }),
    reply: z.object({ imported: z.int().min(0) }),
  },
} as const
