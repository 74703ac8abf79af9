import { documentForecast } from '#shared/domain/document-forecast.ts'
import type { Forecast } from '#shared/domain/forecast/forecast.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { DEFAULT_WANTED, type CutQuestion } from './cut-question.ts'
import { DEFAULT_WEIGHTS } from './cut-weights.ts'

/** What the speaker asks for beside what is known of the talk. */
export type CutWishes = Pick<CutQuestion, 'locked' | 'wanted' | 'weights'>

const NO_LOCK: ReadonlySet<SectionId> = new Set()

/** Nothing asked for but what is usual. */
export const NO_WISHES: CutWishes = { locked: NO_LOCK, wanted: DEFAULT_WANTED, weights: DEFAULT_WEIGHTS }

/** What to ask of the cut advisor about the present plan of a talk; its forecast where that is known already. */
export const documentQuestion = (
  document: TalkDocument,
  wishes: CutWishes = NO_WISHES,
  forecast: Forecast = documentForecast(document),
): CutQuestion => ({
  plan: document.revision.sections,
  forecast,
  budget: budgetOf(document.talk),
  promises: document.talk.promises.map(({ id }) => id),
  ...wishes,
})
