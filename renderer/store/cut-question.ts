import type { CutAdvice } from '#shared/domain/cuts/advise-cuts.ts'
import type { CutQuestion } from '#shared/domain/cuts/cut-question.ts'
import { documentQuestion } from '#shared/domain/cuts/document-question.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { AppState } from './state.ts'
import type { CutSettings } from '#shared/domain/settings.ts'
import { talkFacts, type TalkFacts } from './talk-facts.ts'

/** What the speaker asks of the advisor: two values that never change, a new one replaces the old. */
export type Asked = { readonly locked: ReadonlySet<SectionId>; readonly cuts: CutSettings }

/** The sections kept as they are. */
export const lockedSections = (state: AppState): ReadonlySet<SectionId> => state.locked

/** The wanted chance and the weights. */
export const cutSettings = (state: AppState): CutSettings => state.settings.cuts

/** What to ask of the advisor about a document. */
export const cutQuestion = (document: TalkDocument, { locked, cuts }: Asked): CutQuestion =>
  documentQuestion(document, { locked, ...cuts }, talkFacts(document).forecast)

/** Answers a question; null when `signal` said first that nobody waits for it any more. Rejected when it cannot. */
export type Advise = (question: CutQuestion, signal: AbortSignal) => Promise<CutAdvice | null>

const known = new WeakMap<TalkFacts, Asked & { readonly answer: CutAdvice }>()

/** The advisor's answer for a document, if it was asked that last; null otherwise. */
export const knownAnswer = (document: TalkDocument, asked: Asked): CutAdvice | null => {
  const before = known.get(talkFacts(document))
  return before?.locked === asked.locked && before.cuts === asked.cuts ? before.answer : null
}

/** The advisor's answer for a document, thought out once for what was asked last; null when nobody waits for it any more. */
export const cutAnswer = async (
  advise: Advise,
  { document, asked }: { readonly document: TalkDocument; readonly asked: Asked },
  signal: AbortSignal,
): Promise<CutAdvice | null> => {
  const before = knownAnswer(document, asked)
  if (before !== null) return before
  const facts = talkFacts(document)
  const answer = await advise(cutQuestion(document, asked), signal)
  if (answer !== null) known.set(facts, { ...asked, answer })
  return answer
}
