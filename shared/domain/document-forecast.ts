import { documentResults } from './document-results.ts'
import { estimatesOf } from './estimates/estimate.ts'
import type { SpeechRates } from './estimates/speech-rates.ts'
import { forecastOf } from './forecast/forecast-of.ts'
import type { Forecast } from './forecast/forecast.ts'
import { NO_BIAS } from './forecast/live-bias.ts'
import { learntBias, liveLessons, type LiveLesson } from './forecast/live-lessons.ts'
import type { TalkDocument } from './library.ts'
import type { Plan } from './plan.ts'
import type { RunResult } from './run-result.ts'

/** `rates`: how fast the speaker speaks. */
type Facts = {
  readonly plan: Plan
  readonly results: readonly RunResult[]
  readonly rates: SpeechRates
}

/** What live runs taught, over all talks that are known of; of this one, as its results are now. */
export const knownLessons = ({ talk, lessons = [] }: TalkDocument, results: readonly RunResult[]) => [
  ...lessons.filter(({ talkId }) => talkId !== talk.id),
  ...liveLessons(results),
]

/** The forecast of a live delivery, corrected by what live runs taught. */
export const liveForecast = (facts: Facts, lessons: readonly LiveLesson[]): Forecast =>
  forecastOf({ ...facts, estimates: estimatesOf(facts.plan, facts.rates), bias: learntBias(lessons) })

/** The forecast of a rehearsal. */
export const rehearsalForecast = (facts: Facts): Forecast =>
  forecastOf({ ...facts, estimates: estimatesOf(facts.plan, facts.rates), bias: NO_BIAS })

/** The forecast of the next live delivery of a talk's present plan. */
export const documentForecast = (document: TalkDocument): Forecast => {
  const results = documentResults(document)
  const facts = { plan: document.revision.sections, results, rates: document.rates }
  return liveForecast(facts, knownLessons(document, results))
}
