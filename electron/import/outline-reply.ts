import { z } from 'zod'
import { failureCodes } from '#shared/ipc/failure.ts'
import { outlineDraftSchema } from '#shared/outline/outline.ts'

/** What the process that reads an outline answers. Parsed like anything from outside: that process has held a hostile file. */
export const outlineReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: outlineDraftSchema }).readonly(),
  z.object({ ok: z.literal(false), code: z.enum(failureCodes) }).readonly(),
])
/** An outline, or why there is none. */
export type OutlineReply = z.infer<typeof outlineReplySchema>

/** What is to be read: a file by its path, or bytes under a name. */
export const outlineSourceSchema = z.union([
  z.strictObject({ path: z.string() }).readonly(),
  z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array) }).readonly(),
])
/** Where the bytes to be read are. */
export type OutlineSource = z.infer<typeof outlineSourceSchema>

/** A text that was typed or pasted, as bytes. */
export const pastedText = (text: string): OutlineSource => ({
  name: '',
  bytes: new TextEncoder().encode(text),
})
