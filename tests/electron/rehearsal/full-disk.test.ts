import { DatabaseSync } from '@photostructure/sqlite'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Database } from '#electron/storage/database.ts'
import { mayQuit } from '#electron/rehearsal/may-quit.ts'
import { withoutWaiting } from '#electron/storage/patience.ts'
import { readRun } from '#electron/storage/runs.ts'
import type { RunId } from '#shared/domain/identity.ts'
import { makeRehearsal, type RehearsalAtWork } from '#tests/builders/make-rehearsal.ts'
import { refusedBy } from '#tests/builders/refused-by.ts'

const fill = ({ sql }: Database): void => sql.exec('PRAGMA max_page_count = 1')
const makeRoom = ({ sql }: Database): void => sql.exec('PRAGMA max_page_count = 1000000')

/** Long enough for a page to be full after a few. */
const longNote = { type: 'note', text: 'Slower here.'.repeat(100) } as const

/** Writes notes, a minute each, until the disk refuses one; it and what follows are then in memory alone. */
const untilRefused = (desk: RehearsalAtWork, runId: RunId): number => {
  for (let notes = 1; notes < 100; notes += 1) if (!desk.after(1, runId, longNote).saved) return notes
  throw new Error('the disk never refused')
}

test('what a full disk refuses is kept in memory, said, and written in order with the next success', () => {
  const desk = makeRehearsal()
  const runId = desk.begin()
  fill(desk.database)
  const notes = untilRefused(desk, runId)
  expect(desk.after(1, runId, { type: 'mark' }).saved).toBe(false)
  expect(desk.rehearsal.current()?.snapshot.run.events).toHaveLength(notes + 2)
  expect(readRun(desk.database, runId).events).toHaveLength(notes)
  makeRoom(desk.database)
  const last = desk.after(1, runId, { type: 'flag' })
  expect(last.saved).toBe(true)
  expect(readRun(desk.database, runId)).toEqual(last.run)
})

test('once there is room again a beat writes what was kept, and the windows hear that it is saved', () => {
  const desk = makeRehearsal()
  const runId = desk.begin()
  fill(desk.database)
  untilRefused(desk, runId)
  desk.rehearsal.beat()
  expect(desk.pushed.at(-1)?.saved).toBe(false)
  makeRoom(desk.database)
  desk.rehearsal.beat()
  expect(desk.pushed.at(-1)?.saved).toBe(true)
  expect(readRun(desk.database, runId)).toEqual(desk.rehearsal.current()?.snapshot.run)
})

test('a run that could not be written is not let go of', () => {
  const desk = makeRehearsal()
  const runId = desk.begin()
  fill(desk.database)
  untilRefused(desk, runId)
  expect(desk.after(1, runId, { type: 'finish' }).saved).toBe(false)
  expect(refusedBy(() => desk.rehearsal.leave(runId))).toBe('disk-full')
  expect(desk.rehearsal.current()?.snapshot.run.id).toBe(runId)
  makeRoom(desk.database)
  desk.rehearsal.leave(runId)
  expect(readRun(desk.database, runId).events.at(-1)?.type).toBe('finish')
})

test('a run begins on a disk that is full, and all of it is written once there is room', () => {
  const desk = makeRehearsal()
  const onDisk = desk.database.sql.prepare('SELECT count(*) AS runs FROM runs')
  desk.database.sql.exec('PRAGMA query_only = ON')
  const runId = desk.begin()
  expect(desk.rehearsal.current()?.snapshot.saved).toBe(false)
  expect(desk.after(1, runId, { type: 'mark' }).saved).toBe(false)
  expect(onDisk.get()).toMatchObject({ runs: 0 })
  desk.database.sql.exec('PRAGMA query_only = OFF')
  desk.rehearsal.beat()
  expect(readRun(desk.database, runId)).toEqual(desk.rehearsal.current()?.snapshot.run)
})

test('what is saved again is said, and nothing is asked of the disk when all of it is there', () => {
  const desk = makeRehearsal()
  expect(desk.rehearsal.save()).toBe(true)
  const runId = desk.begin()
  fill(desk.database)
  untilRefused(desk, runId)
  expect(desk.rehearsal.save()).toBe(false)
  makeRoom(desk.database)
  expect(desk.rehearsal.save()).toBe(true)
  expect(readRun(desk.database, runId)).toEqual(desk.rehearsal.current()?.snapshot.run)
})

test('a mark is kept in memory whatever the library says, also what nobody foresaw', () => {
  const desk = makeRehearsal()
  const runId = desk.begin()
  desk.database.sql.exec('ALTER TABLE run_events RENAME TO elsewhere')
  const marked = desk.after(1, runId, { type: 'mark' })
  expect(marked).toMatchObject({ saved: false, run: { events: [{ type: 'start' }, { type: 'mark' }] } })
  desk.database.sql.exec('ALTER TABLE elsewhere RENAME TO run_events')
  expect(desk.rehearsal.save()).toBe(true)
  expect(readRun(desk.database, runId)).toEqual(marked.run)
})

test('a mark does not wait for a program that holds the library; it is written when that lets go', () => {
  const desk = makeRehearsal()
  const runId = desk.begin()
  const waits = (): unknown => Object.values(desk.database.sql.prepare('PRAGMA busy_timeout').get() ?? {})[0]
  const before = waits()
  expect(withoutWaiting(desk.database, waits)).toBeLessThan(Number(before) / 10)
  const [{ file }] = z
    .tuple([z.object({ file: z.string() })])
    .parse(desk.database.sql.prepare('PRAGMA database_list').all())
  const other = new DatabaseSync(file)
  other.exec('BEGIN IMMEDIATE')
  expect(desk.after(1, runId, { type: 'mark' }).saved).toBe(false)
  other.close()
  expect(waits()).toBe(before)
  expect(desk.rehearsal.save()).toBe(true)
})

test('the app does not quit with facts in memory alone unless the speaker says so', () => {
  const desk = makeRehearsal()
  const runId = desk.begin()
  fill(desk.database)
  untilRefused(desk, runId)
  expect(mayQuit(desk.rehearsal, () => 'stay')).toBe(false)
  expect(mayQuit(desk.rehearsal, () => 'lose')).toBe(true)
  const asked: string[] = []
  const makeRoomAndTryAgain = () => {
    asked.push('asked')
    if (asked.length === 2) makeRoom(desk.database)
    return 'try-again' as const
  }
  expect(mayQuit(desk.rehearsal, makeRoomAndTryAgain)).toBe(true)
  expect(asked).toHaveLength(2)
  expect(readRun(desk.database, runId)).toEqual(desk.rehearsal.current()?.snapshot.run)
})
