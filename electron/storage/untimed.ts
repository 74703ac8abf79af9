import { estimateOf } from '#shared/domain/estimates/estimate.ts'
import type { SpeechRates } from '#shared/domain/estimates/speech-rates.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { Database } from './database.ts'
import type { Row } from './rows.ts'
import { speechRates } from './speech.ts'

/** What would be spoken and has no planned time, in talks that nobody has rehearsed yet. */
const UNTIMED = `
  SELECT talks.id AS talk, notes, first_slide, last_slide FROM talks
  JOIN sections ON sections.revision_id = talks.revision_id
  WHERE deleted_at IS NULL AND floated = 0 AND planned_ms = 0
    AND NOT EXISTS (SELECT 1 FROM runs WHERE talk_id = talks.id AND outcome = 'ended')`

const estimated = ({ notes, first_slide: from, last_slide: to }: Row, rates: SpeechRates): number => {
  const slides = from === null ? null : { from: Number(from), to: Number(to) }
  return estimateOf({ notes: String(notes), slides }, rates)?.length ?? 0
}

/** By talk, the estimates (ms) of its sections without a planned time, for talks without runs; one query. */
export const untimedEstimates = (database: Database): ReadonlyMap<unknown, Millis> => {
  const rows = database.sql.prepare(UNTIMED).all()
  if (rows.length === 0) return new Map()
  const rates = speechRates(database)
  const totals = new Map<unknown, Millis>()
  for (const row of rows)
    totals.set(row['talk'], millis((totals.get(row['talk']) ?? 0) + estimated(row, rates)))
  return totals
}
