import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { expect, test } from 'vitest'
import { readDocument } from '#electron/storage/talk-document.ts'
import { outcomeOf } from '#electron/rehearsal/open-run.ts'
import type { Database } from '#electron/storage/database.ts'
import { appendEvents, insertRun } from '#electron/storage/write-runs.ts'
import { listTalks } from '#electron/storage/talk-list.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { TalkId } from '#shared/domain/identity.ts'
import { instant, minutes, type Instant } from '#shared/domain/time.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { eventsOf, makeRun, RUN_DAY } from '#tests/builders/run-of.ts'
import { addTalk, temporaryLibrary, withLibrary } from '#tests/builders/temporary-library.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

const lines = ['0:00 start', '2:00 mark', '7:00 mark', '10:00 mark']

const addRun = (database: Database, revision: PlanRevision, startedWall: Instant): void => {
  const { talkId, id: revisionId } = revision
  const run = makeRun({ talkId, revisionId, events: eventsOf(lines, startedWall) })
  insertRun(database, run, startedWall)
  appendEvents(database, {
    runId: run.id,
    from: 0,
    events: run.events,
    outcome: outcomeOf({ run, revision }),
  })
}

/** Fills a library with talks, each with so many runs; their ids. */
const fill = (database: Database, talks: number, runs: number): readonly TalkId[] =>
  database.transaction(() =>
    Array.from({ length: talks }, (_talk, place) => {
      const talk = makeTalk({ title: `Talk ${place}` })
      const { revision } = addTalk(database, talk, threeSections().plan)
      for (let run = 0; run < runs; run += 1)
        addRun(database, revision, instant(RUN_DAY + minutes(place * 60 + run)))
      return talk.id
    }),
  )

/** The statements that reading something takes. */
const statements = (database: Database, read: (watched: Database) => unknown): readonly string[] => {
  const texts: string[] = []
  const sql: DatabaseSyncInstance = new Proxy(database.sql, {
    get: (target, name) => {
      if (name !== 'prepare') return Reflect.get(target, name, target)
      return (text: string) => {
        texts.push(text)
        return target.prepare(text)
      }
    },
  })
  read({ ...database, sql })
  return texts
}

/** How SQLite goes about statements: a table it reads from end to end is a SCAN. */
const queryPlans = ({ sql }: Database, texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) =>
    sql
      .prepare(`EXPLAIN QUERY PLAN ${text}`)
      .all()
      .map(({ detail }) => String(detail)),
  )

test('a library of 200 talks and 1,000 runs is listed in two queries', () => {
  withLibrary(temporaryLibrary(), (database) => {
    fill(database, 200, 5)
    expect(statements(database, listTalks)).toHaveLength(2)
    const rows = listTalks(database)
    expect(rows).toHaveLength(200)
    for (const row of rows)
      expect(row).toMatchObject({ planned: minutes(10), runs: 5, lastRun: { total: minutes(10) } })
  })
})

test('a floated section is out of the planned time that is listed', () => {
  withLibrary(temporaryLibrary(), (database) => {
    const { opening, demo, closing } = threeSections()
    addTalk(database, makeTalk(), [opening, { ...demo, floated: true }, closing])
    expect(listTalks(database)).toMatchObject([{ planned: minutes(5), runs: 0, lastRun: null }])
  })
})

test('no table that grows with the runs is read from end to end', () => {
  withLibrary(temporaryLibrary(), (database) => {
    const [talkId] = fill(database, 1, 2)
    if (talkId === undefined) throw new Error('no talk was kept')
    const texts = statements(database, (watched) => [listTalks(watched), readDocument(watched, talkId)])
    const plans = queryPlans(database, texts)
    expect(plans.some((plan) => plan.startsWith('SEARCH'))).toBe(true)
    expect(plans.filter((plan) => /^SCAN (?!talks|last|json_each)/.test(plan))).toEqual([])
  })
})

test('a talk takes as many queries to open with 300 runs as with one', () => {
  const needed = [1, 300].map((runs) =>
    withLibrary(temporaryLibrary(), (database) => {
      const [talkId] = fill(database, 1, runs)
      if (talkId === undefined) throw new Error('no talk was kept')
      expect(readDocument(database, talkId).runs).toHaveLength(runs)
      return statements(database, (watched) => readDocument(watched, talkId)).length
    }),
  )
  expect(needed[1]).toBe(needed[0])
})
