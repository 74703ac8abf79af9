import { documentEstimates } from '#shared/domain/document-estimates.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { expectedTimes } from '#shared/domain/typical.ts'
import type { CutQuestion } from './cut-question.ts'

/** What the speaker asks for beside what is known of the talk. */
export type CutWishes = Pick<CutQuestion, 'locked'>

const NO_LOCK: ReadonlySet<SectionId> = new Set()

/** Nothing asked for. */
export const NO_WISHES: CutWishes = { locked: NO_LOCK }

/** What to ask of the cut advisor about the present plan of a talk. */
export const documentQuestion = (document: TalkDocument, wishes: CutWishes = NO_WISHES): CutQuestion => ({
  plan: document.revision.sections,
  expected: expectedTimes(document.revision.sections, documentResults(document), documentEstimates(document)),
  budget: budgetOf(document.talk),
  promises: document.talk.promises.map(({ id }) => id),
  ...wishes,
})
