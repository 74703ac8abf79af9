import { z } from 'zod'
import { talkIdSchema } from '#shared/domain/identity.ts'
import { draftRunSchema, outlineDraftSchema } from '#shared/outline/outline.ts'
import { failureCodes } from './failure.ts'

/** The largest file that a window may hand over, in bytes. */
const LARGEST_DROPPED = 150 * 1024 * 1024

// Told by what it is, not by its class: bytes that come from another window have another.
const droppedBytes = z.custom<Uint8Array<ArrayBuffer>>(
  (value) =>
    ArrayBuffer.isView(value) &&
    Object.prototype.toString.call(value) === '[object Uint8Array]' &&
    value.byteLength <= LARGEST_DROPPED,
)

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
  /** Keeps runs as finished runs of the talk's current plan, all or none; fails with `bad-request` when they have more sections. */
  'runs.import': {
    request: z.strictObject({ talkId: talkIdSchema, runs: z.array(draftRunSchema).max(10_000) }),
    reply: z.object({ imported: z.int().min(0) }),
  },
} as const
