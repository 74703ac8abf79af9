import type { CutQuestion } from '#shared/domain/cuts/cut-question.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { minutes } from '#shared/domain/time.ts'
import { makeSection } from './make-section.ts'
import { makeTalk } from './make-talk.ts'

/** A complete question: nine sections of five minutes in a 40:00 slot, over by 5:00; the patch says what matters to the test. */
export const makeCutQuestion = (patch: Partial<CutQuestion> = {}): CutQuestion => ({
  plan: Array.from({ length: 9 }, () => makeSection({ planned: minutes(5) })),
  expected: new Map(),
  budget: budgetOf(makeTalk()),
  promises: [],
  locked: new Set(),
  ...patch,
})
