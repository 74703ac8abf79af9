import { z } from 'zod'
import { failureCodes, type FailureCode } from '#shared/ipc/failure.ts'
import { outlineDraftSchema } from '#shared/outline/outline.ts'
import type { OutlineProblem, ReadOutline } from '#shared/outline/read-outline.ts'

/** What the process that reads an outline answers. Parsed like anything from outside: that process has held a hostile file. */
export const outlineReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: outlineDraftSchema }).readonly(),
  z.object({ ok: z.literal(false), code: z.enum(failureCodes) }).readonly(),
])
export type OutlineReply = z.infer<typeof outlineReplySchema>

const codes: { readonly [P in OutlineProblem]: FailureCode } = {
  empty: 'outline-empty',
  'no-sections': 'outline-no-sections',
  'too-long': 'outline-too-long',
  'too-large': 'outline-too-long',
}

/** What was read, in the words of the contract. */
export const outlineReply = (read: ReadOutline): OutlineReply =>
  read.ok ? read : { ok: false, code: codes[read.problem] }
