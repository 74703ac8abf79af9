import { expect, test } from 'vitest'
import { keepHistory } from '#electron/import/keep-history.ts'
import { demoTalk } from '#electron/demo/demo-talk.ts'
import { deleteForGood, hasIdsOf, readHistory } from '#electron/storage/talk-history.ts'
import { instant } from '#shared/domain/time.ts'
import type { TalkHistory } from '#shared/domain/archive/talk-history.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { refusedBy } from '#tests/builders/refused-by.ts'
import { addTalk, temporaryLibrary, withLibrary } from '#tests/builders/temporary-library.ts'

const demo = (): TalkHistory => {
  const { talk, revisions, runs } = demoTalk('en')
  const newest = revisions.at(-1)
  if (newest === undefined) throw new Error('no plan')
  return { talk, current: newest.id, revisions, runs }
}

/** What a talk's own file holds of the library. */
const FILED = [
  'talks: id title event venue starts_at language slot_ms qa_ms slack_percent abstract goal audience_notes promises revision_id',
  'plan_revisions: id talk_id number reason created_at why',
  'sections: revision_id position id title planned_ms minimum_ms short_version_ms priority kind floated promises needs first_slide last_slide notes decision_point made_of',
  'runs: id talk_id revision_id kind counts delivered_kind delivered_counts',
  'run_events: run_id seq type at_ms wall detail',
]

/** What follows from that, or belongs to this computer alone. */
const LEFT_OUT = [
  'talks: touched deleted_at',
  'runs: outcome total_ms started_wall alive_at alive_wall set_aside told told_of discarded_at',
  'settings: key value',
  'talk_outlooks: talk_id made_by stale center_ms spread_ms freedom runs bias_mean bias_spread lessons',
]

const columnsIn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => {
    const [table = '', columns = ''] = line.split(': ')
    return columns.split(' ').map((column) => `${table}.${column}`)
  })

test('every column of the library is in a talk’s own file, or is known to be left out', () => {
  const columns = withLibrary(temporaryLibrary(), ({ sql }) =>
    sql
      .prepare(
        `SELECT m.name || '.' || c.name AS name FROM sqlite_schema m, pragma_table_info(m.name) c
          WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'`,
      )
      .all()
      .map((row) => String(row['name'])),
  )
  expect(columns.toSorted()).toEqual(columnsIn([...FILED, ...LEFT_OUT]).toSorted())
})

test('a talk taken out for good leaves nothing behind, and others as they are', () => {
  const history = demo()
  withLibrary(temporaryLibrary(), (database) => {
    const { talk } = addTalk(database, makeTalk())
    const other = readHistory(database, talk.id)
    keepHistory(database, history, instant(1))
    deleteForGood(database, history.talk.id)
    for (const table of ['runs', 'run_events'])
      expect(database.sql.prepare(`SELECT count(*) AS rows FROM ${table}`).get()).toEqual({ rows: 0 })
    expect(readHistory(database, talk.id)).toEqual(other)
    expect(database.sql.prepare('PRAGMA foreign_key_check').all()).toEqual([])
    expect(refusedBy(() => readHistory(database, history.talk.id))).toBe('not-found')
  })
})

test('ids of another talk’s runs are known, those of nobody are not', () => {
  const history = demo()
  withLibrary(temporaryLibrary(), (database) => {
    expect(hasIdsOf(database, history)).toBe(false)
    keepHistory(database, history, instant(1))
    expect(hasIdsOf(database, { ...history, revisions: [] })).toBe(true)
    expect(hasIdsOf(database, { ...history, runs: [] })).toBe(true)
  })
})

test('a talk whose run names a plan that is not there is not kept, nor any of it', () => {
  const history = demo()
  withLibrary(temporaryLibrary(), (database) => {
    const broken = { ...history, revisions: history.revisions.slice(-1) }
    expect(refusedBy(() => keepHistory(database, broken, instant(1)))).toBe('bad-request')
    expect(refusedBy(() => readHistory(database, history.talk.id))).toBe('not-found')
  })
})
