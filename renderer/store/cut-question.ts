import { adviseCuts, type CutAdvice } from '#shared/domain/cuts/advise-cuts.ts'
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

const known = new WeakMap<TalkFacts, Asked & { readonly answer: CutAdvice }>()

/** The advisor's answer for a document, computed once for what was asked last. */
export const cutAnswer = (document: TalkDocument, asked: Asked): CutAdvice => {
  const facts = talkFacts(document)
  const before = known.get(facts)
  if (before?.locked === asked.locked && before.cuts === asked.cuts) return before.answer
  const answer = adviseCuts(cutQuestion(document, asked))
  known.set(facts, { ...asked, answer })
  return answer
}
