import type { CutQuestion } from '#shared/domain/cuts/cut-question.ts'
import { adviseCuts, type CutAdvice } from '#shared/domain/cuts/advise-cuts.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { talkFacts } from './talk-facts.ts'

/** What to ask of the cut advisor: the present plan, what its sections are expected to take, and what must not be touched. */
const cutQuestion = (document: TalkDocument, locked: ReadonlySet<SectionId>): CutQuestion => {
  const { budget, expected } = talkFacts(document)
  return {
    plan: document.revision.sections,
    expected,
    budget,
    promises: document.talk.promises.map(({ id }) => id),
    locked,
  }
}

type Answered = { readonly locked: ReadonlySet<SectionId>; readonly answer: CutAdvice }

const known = new WeakMap<TalkDocument, Answered>()

/** The advisor's answer for a document, computed once for each set of locks: both are values that never change. */
export const cutAnswer = (document: TalkDocument, locked: ReadonlySet<SectionId>): CutAdvice => {
  const before = known.get(document)
  if (before?.locked === locked) return before.answer
  const answer = adviseCuts(cutQuestion(document, locked))
  known.set(document, { locked, answer })
  return answer
}
