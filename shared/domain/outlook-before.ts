import { assertNever } from './assert-never.ts'
import type { SpeechRates } from './estimates/speech-rates.ts'
import { liveForecast, rehearsalForecast } from './document-forecast.ts'
import { outlookOfParts, sectionForecast, type Forecast } from './forecast/forecast.ts'
import { lessonsBefore, type LiveLesson } from './forecast/live-lessons.ts'
import { rangeOf, type LengthRange, type Outlook } from './forecast/outlook.ts'
import { spokenSections } from './plan.ts'
import { sectionsTold, type RunResult } from './run-result.ts'
import { millis, sum, toWholeSeconds, type Millis } from './time.ts'

/** What a forecast could have known: all results of the talk (oldest first) and the lessons of all talks; `rates`: how fast the speaker speaks, now as then. */
export type Known = {
  readonly results: readonly RunResult[]
  readonly lessons: readonly LiveLesson[]
  readonly rates: SpeechRates
}

const forecastBefore = (result: RunResult, { results, lessons, rates }: Known): Forecast => {
  const at = result.state.startedAt
  const before = results.filter(({ state }) => state.startedAt < at)
  const facts = { plan: result.plan, results: before, rates }
  switch (result.run.kind) {
    case 'live':
      return liveForecast(facts, lessonsBefore(lessons, at))
    case 'read-through':
    case 'practice':
    case 'with-audience':
      return rehearsalForecast(facts)
    default:
      return assertNever(result.run.kind)
  }
}

/** How long a run was forecast to take as things stood before it, without the sections that were left out in it on purpose: what was spoken of them is known. */
export const outlookBefore = (result: RunResult, known: Known): Outlook => {
  const forecast = forecastBefore(result, known)
  const { leftOut } = result.state
  const wanted = spokenSections(result.plan).filter(({ id }) => !leftOut.includes(id))
  const begun = sum(leftOut.map((id) => result.actuals.get(id) ?? millis(0)))
  return outlookOfParts(forecast, [
    ...wanted.map(({ id }) => sectionForecast(forecast, id)),
    { center: begun, spread: 0 },
  ])
}

/** The share of runs that the range shown is to hold. */
export const SHOWN_RANGE = 0.8

/** A forecast against what happened. `where`: how the run lies to the range; null: it stopped early and cannot be held against it. */
export type Foretold = LengthRange & {
  readonly center: Outlook['center']
  readonly where: 'below' | 'within' | 'above' | null
}

const placeOf = (length: Millis, { from, to }: LengthRange): 'below' | 'within' | 'above' => {
  const shown = toWholeSeconds(length)
  if (shown > toWholeSeconds(to)) return 'above'
  return shown < toWholeSeconds(from) ? 'below' : 'within'
}

/** The 80 % range of a run's length as it stood before the run, and whether it held, in whole seconds. */
export const foretold = (result: RunResult, known: Known): Foretold => {
  const outlook = outlookBefore(result, known)
  const range = rangeOf(outlook, SHOWN_RANGE)
  const { told, of } = sectionsTold(result)
  return { ...range, center: outlook.center, where: told < of ? null : placeOf(result.total, range) }
}
