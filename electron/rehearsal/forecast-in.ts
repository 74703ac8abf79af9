import type { Database } from '#electron/storage/database.ts'
import { readDocument } from '#electron/storage/talk-document.ts'
import { knownLessons, liveForecast, rehearsalForecast } from '#shared/domain/document-forecast.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { RunForecast } from '#shared/domain/run-snapshot.ts'
import type { RunKind } from '#shared/domain/run.ts'

/** What is forecast of a run of a revision by the talk's runs so far. */
export const forecastIn = (
  database: Database,
  { talkId, sections: plan }: PlanRevision,
  kind: RunKind,
): RunForecast => {
  const document = readDocument(database, talkId)
  const results = documentResults(document)
  const { sections, shared, freedom } =
    kind === 'live'
      ? liveForecast({ plan, results, rates: document.rates }, knownLessons(document, results))
      : rehearsalForecast({ plan, results, rates: document.rates })
  return { sections: Object.fromEntries(sections), shared, freedom }
}
