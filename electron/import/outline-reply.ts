import { z } from 'zod'
import { failureCodes, type FailureCode } from '#shared/ipc/failure.ts'
import { outlineDraftSchema } from '#shared/outline/outline.ts'
import { readDeck, readDeckFile, type DeckProblem } from './read-deck.ts'

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

const codes: { readonly [P in DeckProblem]: FailureCode } = {
  empty: 'outline-empty',
  'no-sections': 'outline-no-sections',
  'too-long': 'outline-too-long',
  'too-large': 'outline-too-long',
  'file-too-large': 'file-too-large',
  'not-text': 'file-not-text',
  damaged: 'file-damaged',
  unreadable: 'file-unreadable',
}

/** What was read of a file or of bytes, in the words of the contract. */
export const deckReply = (source: OutlineSource): OutlineReply => {
  const read = 'path' in source ? readDeckFile(source.path) : readDeck(source.bytes, source.name)
  return read.ok ? read : { ok: false, code: codes[read.problem] }
}

/** A text that was typed or pasted, as bytes. */
export const pastedText = (text: string): OutlineSource => ({
  name: '',
  bytes: new TextEncoder().encode(text),
})
