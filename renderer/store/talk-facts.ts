import { documentEstimates } from '#shared/domain/document-estimates.ts'
import { knownLessons, liveForecast } from '#shared/domain/document-forecast.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import { lengthByNotes, planLength, type PlanLength } from '#shared/domain/estimates/plan-estimate.ts'
import { planOutlook, type Forecast } from '#shared/domain/forecast/forecast.ts'
import type { Outlook } from '#shared/domain/forecast/outlook.ts'
import type { LiveLesson } from '#shared/domain/forecast/live-lessons.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import { plannedTotal } from '#shared/domain/plan.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { budgetOf, type Budget } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'
import { actualsUnder } from '#shared/domain/times-under.ts'
import { expectedTimes, expectedTotal } from '#shared/domain/typical.ts'

/** What follows from a talk's facts; lengths in ms, results oldest first. */
export type TalkFacts = {
  readonly budget: Budget
  readonly results: readonly RunResult[]
  readonly planned: Millis
  /** Of the sections without a planned time. */
  readonly estimates: ReadonlyMap<SectionId, Millis>
  /** The plan with its gaps estimated. */
  readonly length: PlanLength
  /** The same, but as long as the notes where they clearly say more than was planned. */
  readonly byNotes: Millis
  /** The sections of the plan that some run told a time of. */
  readonly told: ReadonlySet<SectionId>
  readonly expected: ReadonlyMap<SectionId, Millis>
  readonly expectedTotal: Millis
  /** What live runs taught, over all talks. */
  readonly lessons: readonly LiveLesson[]
  /** Of the next live delivery of the present plan. */
  readonly forecast: Forecast
  /** Of the whole of it. */
  readonly outlook: Outlook
}

const compute = (document: TalkDocument): TalkFacts => {
  const { talk, revision } = document
  const results = documentResults(document)
  const estimates = documentEstimates(document)
  const lessons = knownLessons(document, results)
  const facts = { plan: revision.sections, results, rates: document.rates }
  const forecast = liveForecast(facts, lessons)
  const expected = expectedTimes(revision.sections, results, estimates)
  return {
    budget: budgetOf(talk),
    results,
    planned: plannedTotal(revision.sections),
    estimates,
    length: planLength(revision.sections, estimates),
    byNotes: lengthByNotes(revision.sections, estimates, document.rates),
    told: new Set(results.flatMap((result) => [...actualsUnder(revision.sections, result).keys()])),
    expected,
    expectedTotal: expectedTotal(revision.sections, expected),
    lessons,
    forecast,
    outlook: planOutlook(forecast, revision.sections),
  }
}

const known = new WeakMap<TalkDocument, TalkFacts>()

/** The facts of a document, computed once for each: documents never change, a new one replaces the old. */
export const talkFacts = (document: TalkDocument): TalkFacts => {
  const facts = known.get(document) ?? compute(document)
  known.set(document, facts)
  return facts
}
