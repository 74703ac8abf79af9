import { talkCourseSchema, type Speaker, type TalkCourse } from '#shared/domain/speaker.ts'
import type { Database } from './database.ts'
import { readLessons } from './outlooks.ts'
import { understood } from './rows.ts'
import { guarded } from './storage-failure.ts'

/** A talk's runs that were told to the end and count; a run of before that was noted is taken for complete. */
const RUNS = `FROM runs WHERE talk_id = talks.id AND outcome = 'ended' AND counts = 1
  AND coalesce(told >= told_of, 1)`

const COURSES = `SELECT id AS talkId, title, (SELECT count(*) ${RUNS}) AS runs,
    (SELECT total_ms ${RUNS} AND kind <> 'live' ORDER BY started_wall LIMIT 1) AS first,
    (SELECT total_ms ${RUNS} AND kind <> 'live' ORDER BY started_wall DESC LIMIT 1) AS last,
    (SELECT total_ms ${RUNS} AND kind = 'live' ORDER BY started_wall DESC LIMIT 1) AS live
  FROM talks WHERE deleted_at IS NULL AND (SELECT count(*) ${RUNS}) > 1 ORDER BY touched DESC, id`

const readCourses = ({ sql }: Database): readonly TalkCourse[] =>
  guarded(() =>
    sql
      .prepare(COURSES)
      .all()
      .map((row) => understood(talkCourseSchema, row)),
  )

/** What is known of the speaker, over all talks that were not deleted: two queries. */
export const readSpeaker = (database: Database): Speaker => ({
  lessons: readLessons(database),
  courses: readCourses(database),
})
