import type { Database } from '#electron/storage/database.ts'
import { readDocument } from '#electron/storage/talk-document.ts'
import { knownLessons, liveForecast, rehearsalForecast } from '#shared/domain/document-forecast.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import { DEFAULT_RATES } from '#shared/domain/estimates/speech-rates.ts'
import type { TalkId } from '#shared/domain/identity.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { RunForecast } from '#shared/domain/run-snapshot.ts'
import type { RunKind } from '#shared/domain/run.ts'

/** What is known by the runs so far; nothing when they cannot be read: a run must begin all the same. */
const knownOf = (database: Database, talkId: TalkId) => {
  try {
    const document = readDocument(database, talkId)
    const results = documentResults(document)
    return { results, rates: document.rates, lessons: knownLessons(document, results) }
  } catch (error) {
    database.note('a run begins without a forecast', error)
    return { results: [], rates: DEFAULT_RATES, lessons: [] }
  }
}

/** What is forecast of a run of a revision by the talk's runs so far. */
export const forecastIn = (
  database: Database,
  { talkId, sections: plan }: PlanRevision,
  kind: RunKind,
): RunForecast => {
  const { results, rates, lessons } = knownOf(database, talkId)
  const facts = { plan, results, rates }
  const { sections, shared, freedom } =
    kind === 'live' ? liveForecast(facts, lessons) : rehearsalForecast(facts)
  return { sections: Object.fromEntries(sections), shared, freedom }
}
