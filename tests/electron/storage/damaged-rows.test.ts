import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { openDatabase } from '#electron/storage/database.ts'
import { readDocument } from '#electron/storage/talk-document.ts'
import { listTalks } from '#electron/storage/talk-list.ts'
import { makeRehearsal, type RehearsalAtWork } from '#tests/builders/make-rehearsal.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { refusedBy } from '#tests/builders/refused-by.ts'
import { addTalk, temporaryLibrary } from '#tests/builders/temporary-library.ts'

const damageTalk = "UPDATE talks SET language = 'xx'"

/** Runs of three and four minutes, both left. */
const withTwoRuns = (): RehearsalAtWork => {
  const desk = makeRehearsal()
  for (const length of [3, 4]) {
    const runId = desk.begin()
    desk.after(length, runId, { type: 'finish' })
    desk.rehearsal.leave(runId)
  }
  return desk
}

test('a damaged talk leaves the others in the list, and is noted', () => {
  const noted: string[] = []
  const database = openDatabase(temporaryLibrary(), undefined, (what) => noted.push(what))
  const { talk } = addTalk(database, makeTalk({ title: 'Damaged' }))
  addTalk(database, makeTalk({ title: 'Sound' }))
  database.sql.prepare('UPDATE talks SET slot_ms = -5 WHERE id = ?').run(talk.id)
  expect(listTalks(database).map(({ title }) => title)).toEqual(['Sound'])
  expect(noted).toEqual([expect.stringContaining(talk.id)])
  database.close()
})

test('a library of nothing but damaged talks is no empty one', () => {
  const { database } = makeRehearsal()
  database.sql.exec('UPDATE talks SET slot_ms = -5')
  expect(refusedBy(() => listTalks(database))).toBe('database-damaged')
})

test('a damaged run leaves its talk, the other runs and the next run', () => {
  const desk = withTwoRuns()
  desk.database.sql.exec("UPDATE runs SET kind = 'sung' WHERE total_ms = 180000")
  expect(readDocument(desk.database, desk.talkId).runs).toHaveLength(1)
  expect(desk.after(1, desk.begin(), { type: 'mark' }).saved).toBe(true)
})

test('the damaged plan of a finished run leaves its talk and the next run', () => {
  const desk = withTwoRuns()
  desk.database.sql.exec(`INSERT INTO plan_revisions (id, talk_id, number, reason, created_at)
    SELECT upper(id), talk_id, 2, 'fate', 1 FROM plan_revisions;
    UPDATE runs SET revision_id = upper(revision_id) WHERE total_ms = 180000`)
  expect(readDocument(desk.database, desk.talkId).runs).toHaveLength(1)
  expect(desk.after(1, desk.begin(), { type: 'mark' }).saved).toBe(true)
})

test('a run begins when nothing can be forecast of it', () => {
  const desk = withTwoRuns()
  desk.database.sql.exec('ALTER TABLE talk_outlooks RENAME TO elsewhere')
  expect(() => readDocument(desk.database, desk.talkId)).toThrow('talk_outlooks')
  expect(desk.after(1, desk.begin(), { type: 'mark' }).saved).toBe(true)
})

test('damaged lessons of one talk leave all the others', () => {
  const desk = withTwoRuns()
  desk.database.sql
    .prepare(
      `INSERT INTO talk_outlooks (talk_id, made_by, stale, bias_mean, bias_spread, lessons) VALUES (?, '', 0, 0, 0, '{')`,
    )
    .run(desk.talkId)
  expect(readDocument(desk.database, desk.talkId).runs).toHaveLength(2)
})

test.each([
  ['its row', "UPDATE runs SET kind = 'sung' WHERE outcome = 'open'"],
  ['its events', "UPDATE run_events SET type = 'applause'"],
])('an interrupted run with %s damaged stands in nobody’s way', (_what, damage) => {
  const before = makeRehearsal()
  before.begin()
  before.database.sql.exec(damage)
  const desk = before.restartAfter(1)
  expect(desk.rehearsal.unfinished()).toBeNull()
  expect(desk.after(1, desk.begin(), { type: 'mark' }).saved).toBe(true)
})

test('an interrupted run whose plan is gone stands in nobody’s way', () => {
  const before = makeRehearsal()
  before.begin()
  before.database.sql.exec(`PRAGMA foreign_keys = OFF; UPDATE runs SET revision_id = '${uuid()}'`)
  const desk = before.restartAfter(1)
  expect(desk.rehearsal.unfinished()).toBeNull()
  expect(desk.after(1, desk.begin(), { type: 'mark' }).saved).toBe(true)
})

test('an interrupted run of a damaged talk leaves the runs of others', () => {
  const before = makeRehearsal()
  before.begin()
  before.database.sql.exec(damageTalk)
  const { talk } = addTalk(before.database)
  const desk = before.restartAfter(1)
  expect(desk.rehearsal.unfinished()).toBeNull()
  expect(desk.rehearsal.start(talk.id, { kind: 'practice' }).snapshot.saved).toBe(true)
})

test.each(['end', 'discard'] as const)('an interrupted run can %s whatever became of the others', (how) => {
  const before = withTwoRuns()
  const runId = before.begin()
  const desk = before.restartAfter(1)
  desk.database.sql.exec("UPDATE runs SET kind = 'sung' WHERE outcome = 'ended'")
  expect(desk.rehearsal.recover(runId, how)).toBeNull()
  expect(desk.rehearsal.unfinished()).toBeNull()
})
