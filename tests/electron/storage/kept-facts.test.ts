import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import type { Database } from '#electron/storage/database.ts'
import { readRevision } from '#electron/storage/plans.ts'
import { addRevision } from '#electron/storage/write-plans.ts'
import { readRun } from '#electron/storage/runs.ts'
import { appendEvents, insertRun, updateFiling } from '#electron/storage/write-runs.ts'
import { readTalk } from '#electron/storage/talks.ts'
import { promiseIdSchema, revisionIdSchema } from '#shared/domain/identity.ts'
import { deliveredAs, filedAs } from '#shared/domain/delivered.ts'
import type { Run, RunEvent } from '#shared/domain/run.ts'
import { instant, minutes, seconds } from '#shared/domain/time.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'
import { makeRun } from '#tests/builders/run-of.ts'
import { refusedBy } from '#tests/builders/refused-by.ts'
import { addTalk, temporaryLibrary, withLibrary } from '#tests/builders/temporary-library.ts'

const promise = { id: promiseIdSchema.parse(uuid()), text: '失敗から学べる — and “quotes”; DROP TABLE talks' }

const fullTalk = makeTalk({
  title: '大胆に切る 🎤',
  event: 'A conference',
  venue: 'Hall 2',
  startsAt: '2026-12-01T10:30',
  language: 'ja',
  slot: minutes(30),
  qa: minutes(5),
  slackPercent: 7.5,
  abstract: 'Two\nlines',
  goal: 'To cut',
  audienceNotes: 'Newcomers',
  promises: [promise],
})

const opening = makeSection({ title: 'Opening' })
const fullSection = makeSection({
  title: 'Demo',
  planned: minutes(9),
  minimum: minutes(6),
  shortVersion: minutes(4),
  priority: 'could',
  kind: 'demo',
  floated: true,
  promises: [promise.id],
  needs: [opening.id],
  slides: { from: 3, to: 12 },
  notes: 'Slowly.\n\nThen the demo.',
  madeOf: [{ of: opening.id, from: 0.1 + 0.2, to: 1, weight: minutes(3) }],
})

const everyEvent: readonly RunEvent[] = [
  { type: 'start' as const },
  { type: 'note' as const, text: 'ゆっくり "here"' },
  { type: 'flag' as const },
  { type: 'jump' as const, section: fullSection.id },
  { type: 'leave-out' as const, section: opening.id },
  { type: 'pause' as const },
  { type: 'resume' as const },
  { type: 'undo' as const, of: 4 },
  { type: 'mark' as const },
  { type: 'finish' as const },
  { type: 'discard' as const },
].map((event, place) => ({ ...event, at: seconds(place), wall: instant(1_000_000 + place * 1000) }))

const outcomeOfNine = (outcome: 'ended' | 'discarded') => ({
  outcome,
  total: seconds(9),
  told: 1,
  of: 1,
  setAside: false,
})

const addRun = (database: Database, patch: Partial<Run> = {}): Run => {
  const { talk, revision } = addTalk(database)
  const run = makeRun({ talkId: talk.id, revisionId: revision.id, events: everyEvent, ...patch })
  insertRun(database, run, instant(1_000_000))
  const outcome = outcomeOfNine('discarded')
  appendEvents(database, { runId: run.id, from: 0, events: run.events, outcome })
  return run
}

test('every field of a talk and of its sections is kept as it was written', () => {
  withLibrary(temporaryLibrary(), (database) => {
    const { revision } = addTalk(database, fullTalk, [opening, fullSection])
    expect(readTalk(database, fullTalk.id)).toEqual({ talk: fullTalk, revisionId: revision.id })
    expect(readRevision(database, revision.id)).toEqual(revision)
  })
})

test('every kind of event of a run is kept as it happened', () => {
  withLibrary(temporaryLibrary(), (database) => {
    const run = addRun(database, { kind: 'live', counts: false })
    expect(readRun(database, run.id)).toEqual(run)
  })
})

test('how a run was delivered is kept beside what it was made afterwards', () => {
  withLibrary(temporaryLibrary(), (database) => {
    const run = filedAs(addRun(database, { kind: 'live' }), { kind: 'practice', counts: false })
    updateFiling(database, run)
    expect(readRun(database, run.id)).toEqual(run)
    const restored = filedAs(run, deliveredAs(run))
    updateFiling(database, restored)
    expect(readRun(database, run.id)).toEqual({ ...restored, kind: 'live', counts: true })
  })
})

test('a later revision leaves the earlier one as it was', () => {
  withLibrary(temporaryLibrary(), (database) => {
    const { talk, revision } = addTalk(database, makeTalk(), [opening, fullSection])
    const later = {
      ...revision,
      id: revisionIdSchema.parse(uuid()),
      number: 2,
      why: '聞き手が迷った',
      sections: [fullSection],
    }
    addRevision(database, later)
    expect(readTalk(database, talk.id).revisionId).toBe(later.id)
    expect(readRevision(database, revision.id)).toEqual(revision)
    expect(readRevision(database, later.id)).toEqual(later)
  })
})

test('an event is never written over another', () => {
  withLibrary(temporaryLibrary(), (database) => {
    const run = addRun(database)
    const outcome = outcomeOfNine('ended')
    const again = () => appendEvents(database, { runId: run.id, from: 3, events: everyEvent, outcome })
    expect(again).toThrow(/UNIQUE/)
    expect(readRun(database, run.id)).toEqual(run)
  })
})

test('a run of a plan that is nowhere is refused', () => {
  withLibrary(temporaryLibrary(), (database) => {
    const { talk } = addTalk(database)
    expect(() => insertRun(database, makeRun({ talkId: talk.id }), instant(1))).toThrow(/FOREIGN KEY/)
  })
})

test.each([
  "UPDATE talks SET promises = '[{'",
  "UPDATE talks SET language = 'xx'",
  "UPDATE talks SET revision_id = 'none'",
  'UPDATE talks SET qa_ms = slot_ms',
])('after %s a talk is damaged, not misread', (sql) => {
  withLibrary(temporaryLibrary(), (database) => {
    const { talk } = addTalk(database)
    database.sql.exec(`PRAGMA foreign_keys = OFF; ${sql}`)
    expect(refusedBy(() => readTalk(database, talk.id))).toBe('database-damaged')
  })
})

test.each([
  "UPDATE run_events SET type = 'applause' WHERE seq = 3",
  "UPDATE run_events SET detail = '{' WHERE seq = 1",
  'UPDATE run_events SET detail = NULL WHERE seq = 3',
  'UPDATE run_events SET at_ms = -1 WHERE seq = 2',
  "UPDATE runs SET kind = 'sung'",
  "UPDATE runs SET delivered_kind = 'sung'",
])('after %s a run is damaged, not misread', (sql) => {
  withLibrary(temporaryLibrary(), (database) => {
    const run = addRun(database)
    database.sql.exec(sql)
    expect(refusedBy(() => readRun(database, run.id))).toBe('database-damaged')
  })
})

test.each([
  "UPDATE sections SET needs = 'none'",
  'UPDATE sections SET planned_ms = -1',
  'UPDATE sections SET first_slide = 9, last_slide = 2',
  "UPDATE plan_revisions SET reason = 'fate'",
])('after %s a plan is damaged, not misread', (sql) => {
  withLibrary(temporaryLibrary(), (database) => {
    const { revision } = addTalk(database, makeTalk(), [opening])
    database.sql.exec(sql)
    expect(refusedBy(() => readRevision(database, revision.id))).toBe('database-damaged')
  })
})
