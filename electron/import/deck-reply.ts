import type { FailureCode } from '#shared/ipc/failure.ts'
import type { OutlineReply, OutlineSource } from './outline-reply.ts'
import { readDeck, readDeckFile, type DeckProblem } from './read-deck.ts'

const codes: { readonly [P in DeckProblem]: FailureCode } = {
  empty: 'outline-empty',
  'no-sections': 'outline-no-sections',
  'too-long': 'outline-too-long',
  'too-large': 'outline-too-long',
  'file-too-large': 'file-too-large',
  'not-text': 'file-not-text',
  damaged: 'file-damaged',
  'saved-talk': 'outline-is-saved-talk',
  unreadable: 'file-unreadable',
}

/** What was read of a file or of bytes, in the words of the contract. */
export const deckReply = (source: OutlineSource): OutlineReply => {
  const read = 'path' in source ? readDeckFile(source.path) : readDeck(source.bytes, source.name)
  return read.ok ? read : { ok: false, code: codes[read.problem] }
}
