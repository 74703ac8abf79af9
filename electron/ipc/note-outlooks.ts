import { Failure } from '#electron/failure.ts'
import type { Database } from '#electron/storage/database.ts'
import { noteOutlook, readLessons, talkToNote, type NotedOutlook } from '#electron/storage/outlooks.ts'
import { readDocument } from '#electron/storage/talk-document.ts'
import { knownLessons, liveForecast } from '#shared/domain/document-forecast.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import { planOutlook } from '#shared/domain/forecast/forecast.ts'
import { learntBias, liveLessons } from '#shared/domain/forecast/live-lessons.ts'
import type { TalkId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { counting } from '#shared/domain/run-result.ts'
import type { Service } from './service.ts'

const worthNoting = (document: TalkDocument): NotedOutlook => {
  const results = documentResults(document)
  const plan = document.revision.sections
  const known = knownLessons(document, results)
  return {
    outlook: planOutlook(liveForecast({ plan, results, rates: document.rates }, known), plan),
    runs: counting(results).length,
    bias: learntBias(known),
    lessons: liveLessons(results),
  }
}

const toNote = (database: Database, talkId: TalkId): NotedOutlook => {
  try {
    return worthNoting(readDocument(database, talkId))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { outlook: null, runs: 0, bias: learntBias(readLessons(database)), lessons: [] }
  }
}

/**
 * Works out the outlook of the next talk that has none of its own, and notes it; a talk that cannot be read is noted
 * with none, so that the others have their turn. False when there is none to do, or a run is on: it comes first.
 */
export const noteNextOutlook = ({ database, rehearsal, info }: Service): boolean => {
  if (rehearsal.current() !== null) return false
  const madeBy = info().version
  const talkId = talkToNote(database, { madeBy, bias: learntBias(readLessons(database)) })
  if (talkId === null) return false
  noteOutlook(database, talkId, { ...toNote(database, talkId), madeBy })
  return true
}
