import { expect, test } from 'vitest'
import { readFinishedRuns, readRun } from '#electron/storage/runs.ts'
import { appendEvents, insertRun } from '#electron/storage/write-runs.ts'
import { outcomeOf } from '#electron/rehearsal/open-run.ts'
import type { Database } from '#electron/storage/database.ts'
import { instant, millis } from '#shared/domain/time.ts'
import type { Run } from '#shared/domain/run.ts'
import { playRun } from '#tests/builders/play-run.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { refusedBy } from '#tests/builders/refused-by.ts'
import { addTalk, temporaryLibrary, withLibrary } from '#tests/builders/temporary-library.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const { plan } = threeSections()

/** Every kind of event, more than ten of them. */
const told = [
  '0:00 start',
  '1:00 pause',
  '2:00 resume',
  '2:30 note 「ゆっくり」 "slowly" \\ 🕐',
  '3:00 flag',
  '4:00 mark',
  '4:10 back',
  '5:00 leave-out Demo',
  '5:10 undo',
  '6:00 jump Closing',
  '7:00 jump Demo',
  '8:00 finish',
  '9:00 discard',
  '9:30 undo',
]
const everything = playRun(plan, ...told)

const keep = (database: Database): Run => {
  const { talk, revision } = addTalk(database, makeTalk(), plan)
  const run = { ...everything, talkId: talk.id, revisionId: revision.id }
  insertRun(database, run, instant(1))
  appendEvents(database, {
    runId: run.id,
    from: 0,
    events: run.events,
    outcome: outcomeOf({ run, revision }),
  })
  return run
}

test('every kind of event comes back as it was, in its order', () => {
  withLibrary(temporaryLibrary(), (database) => {
    const run = keep(database)
    expect(run.events).toHaveLength(told.length)
    expect(readRun(database, run.id)).toEqual(run)
    expect(readFinishedRuns(database, run.talkId)).toEqual([run])
  })
})

test('an event is written once: nothing on record is overwritten', () => {
  withLibrary(temporaryLibrary(), (database) => {
    const { id, events } = keep(database)
    const outcome = { outcome: 'open', total: millis(0), told: 0, of: 0, setAside: false } as const
    const again = { runId: id, from: 3, events: events.slice(0, 1), outcome }
    expect(() => appendEvents(database, again)).toThrow('UNIQUE')
    expect(readRun(database, id).events).toEqual(events)
  })
})

test.each([
  [`UPDATE run_events SET detail = '{"text":' WHERE type = 'note'`],
  [`UPDATE run_events SET detail = NULL WHERE type = 'jump'`],
  [`UPDATE run_events SET type = 'nonsense' WHERE seq = 3`],
  [`UPDATE run_events SET at_ms = -1 WHERE seq = 3`],
])('after %s the run is said to be damaged', (damage) => {
  withLibrary(temporaryLibrary(), (database) => {
    const { id } = keep(database)
    database.sql.exec(damage)
    expect(refusedBy(() => readRun(database, id))).toBe('database-damaged')
  })
})
