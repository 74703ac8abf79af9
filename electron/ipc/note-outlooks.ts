import { demoTalkId } from '#electron/demo/demo-ids.ts'
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
import { languageSchema } from '#shared/domain/talk.ts'
import { counting } from '#shared/domain/run-result.ts'
import type { Service } from './service.ts'

const demoTalks: ReadonlySet<TalkId> = new Set(languageSchema.options.map(demoTalkId))

/** What is to be known of a talk elsewhere; the demo tells of nobody: its live run teaches nothing about this speaker. */
const worthNoting = (document: TalkDocument): NotedOutlook => {
  const { talk, revision, rates, lessons: ofAll = [] } = document
  const results = documentResults(document)
  const plan = revision.sections
  const lessons = demoTalks.has(talk.id) ? [] : liveLessons(results)
  const forecast = liveForecast({ plan, results, rates }, knownLessons(document, results))
  return {
    outlook: planOutlook(forecast, plan),
    runs: counting(results).length,
    bias: learntBias([...ofAll.filter(({ talkId }) => talkId !== talk.id), ...lessons]),
    lessons,
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
