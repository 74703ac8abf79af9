import { documentEstimates } from '#shared/domain/document-estimates.ts'
import { knownLessons, liveForecast } from '#shared/domain/document-forecast.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import { lengthByNotes, planLength, type PlanLength } from '#shared/domain/estimates/plan-estimate.ts'
import { planOutlook, type Forecast } from '#shared/domain/forecast/forecast.ts'
import type { Outlook } from '#shared/domain/forecast/outlook.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Known } from '#shared/domain/outlook-before.ts'
import { plannedTotal, type Plan } from '#shared/domain/plan.ts'
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
  /** What forecasts rest on: the results, what live runs taught over all talks, the speaker's rates. */
  readonly known: Known
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
    known: { results, lessons, rates: document.rates },
    forecast,
    outlook: planOutlook(forecast, revision.sections),
  }
}

const known = new WeakMap<Plan, { readonly document: TalkDocument; readonly facts: TalkFacts }>()

/** Whether the same follows from both: a plan that was saved is a new revision with the same sections. */
const isSame = (a: TalkDocument, b: TalkDocument): boolean =>
  a.talk === b.talk &&
  a.runs === b.runs &&
  a.revisions === b.revisions &&
  a.rates === b.rates &&
  a.lessons === b.lessons

/** The facts of a document, computed once for each plan and what is known of it: documents never change, a new one replaces the old. */
export const talkFacts = (document: TalkDocument): TalkFacts => {
  const { sections } = document.revision
  const before = known.get(sections)
  if (before !== undefined && isSame(before.document, document)) return before.facts
  const facts = compute(document)
  known.set(sections, { document, facts })
  return facts
}
