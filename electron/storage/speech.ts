import { measuredRates } from '#shared/domain/estimates/measured-rates.ts'
import { ratesFrom, type MeasuredRates, type SpeechRates } from '#shared/domain/estimates/speech-rates.ts'
import { resultsOf } from '#shared/domain/run-result.ts'
import type { Database } from './database.ts'
import { readRevisions } from './plans.ts'
import { readLatestRuns } from './runs.ts'
import { readSettings } from './settings.ts'

/** Runs further back weigh next to nothing. */
const RUNS_LOOKED_AT = 10

const measure = (database: Database): MeasuredRates => {
  const latest = readLatestRuns(database, RUNS_LOOKED_AT)
  const revisions = readRevisions(
    database,
    latest.map(({ revisionId }) => revisionId),
  )
  const plans = new Map(revisions.map(({ id, sections }) => [id, sections]))
  const runs = latest.flatMap((run) => {
    const plan = plans.get(run.revisionId)
    return plan === undefined ? [] : [{ run, plan }]
  })
  return measuredRates(resultsOf(runs))
}

/** How fast this speaker speaks: as measured in the last runs that count, of any talk; as chosen where none tells. */
export const speechRates = (database: Database): SpeechRates =>
  ratesFrom(readSettings(database).speech, measure(database))
