import { adviseCuts, type CutAdvice } from '#shared/domain/cuts/advise-cuts.ts'
import { documentQuestion, NO_WISHES } from '#shared/domain/cuts/document-question.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { talkFacts } from './talk-facts.ts'

type Answered = { readonly locked: ReadonlySet<SectionId>; readonly answer: CutAdvice }

const known = new WeakMap<TalkDocument, Answered>()

/** The advisor's answer for a document, computed once for each set of locks: both are values that never change. */
export const cutAnswer = (document: TalkDocument, locked: ReadonlySet<SectionId>): CutAdvice => {
  const before = known.get(document)
  if (before?.locked === locked) return before.answer
  const answer = adviseCuts(
    documentQuestion(document, { ...NO_WISHES, locked }, talkFacts(document).forecast),
  )
  known.set(document, { locked, answer })
  return answer
}
