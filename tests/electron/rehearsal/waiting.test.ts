import { expect, test } from 'vitest'
import { readTalk } from '#electron/storage/talks.ts'
import { setDeleted, updateTalk } from '#electron/storage/write-talks.ts'
import { instant, minutes } from '#shared/domain/time.ts'
import { makeRehearsal } from '#tests/builders/make-rehearsal.ts'

const LIBRARY_GONE = 'ALTER TABLE talks RENAME TO elsewhere'
const LIBRARY_BACK = 'ALTER TABLE elsewhere RENAME TO talks'

/** Waits for a slot in ten minutes. */
const waiting = () => {
  const desk = makeRehearsal()
  const startsAt = instant(desk.clock.wall() + minutes(10))
  desk.rehearsal.wait(desk.talkId, startsAt)
  const { talk } = readTalk(desk.database, desk.talkId)
  return { ...desk, startsAt, talk }
}

/** As a talk says it: local, without a zone. */
const local = (at: number): string => {
  const shifted = new Date(at - new Date(at).getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, 16)
}

test('sleep before a start that was waited for is counted once', () => {
  const { rehearsal, clock } = waiting()
  rehearsal.sleep()
  clock.shiftWall(minutes(15))
  rehearsal.due()
  rehearsal.wake()
  const snapshot = rehearsal.current()?.snapshot
  expect(snapshot).toMatchObject({ at: minutes(5), run: { events: [{ type: 'start' }] } })
})

test('a slot that is over when the computer wakes is not begun, and that is said', () => {
  const { rehearsal, clock, missed, talk } = waiting()
  clock.shiftWall(minutes(10) + talk.slot)
  rehearsal.due()
  expect(rehearsal.current()).toBeNull()
  expect(rehearsal.waiting()).toBeNull()
  expect(missed).toEqual(['gone'])
})

test('a library that cannot be read at the start is tried again until it can', () => {
  const { rehearsal, clock, database, missed } = waiting()
  clock.advance(minutes(11))
  database.sql.exec(LIBRARY_GONE)
  rehearsal.due()
  expect(rehearsal.current()).toBeNull()
  expect(rehearsal.waiting()).not.toBeNull()
  database.sql.exec(LIBRARY_BACK)
  rehearsal.due()
  expect(rehearsal.current()?.snapshot).toMatchObject({ at: minutes(1), run: { kind: 'live' } })
  expect(rehearsal.waiting()).toBeNull()
  expect(missed).toEqual([])
})

test('what waiting longer does not mend ends it, and that is said', () => {
  const { rehearsal, clock, database, missed, talkId } = waiting()
  setDeleted(database, talkId, clock.wall())
  clock.advance(minutes(10))
  rehearsal.due()
  expect([rehearsal.waiting(), missed]).toEqual([null, ['not-found']])
})

test('a start that is moved is waited for where it is now, another change leaves it', () => {
  const { rehearsal, clock, database, talk, startsAt } = waiting()
  updateTalk(database, { ...talk, title: 'Cutting' }, clock.wall())
  rehearsal.follow(talk.id)
  expect(rehearsal.waiting()).toMatchObject({ title: 'Cutting', startsAt })
  const later = Math.floor((startsAt + minutes(30)) / minutes(1)) * minutes(1)
  updateTalk(database, { ...talk, startsAt: local(later) }, clock.wall())
  rehearsal.follow(talk.id)
  expect(rehearsal.waiting()).toMatchObject({ startsAt: later })
})

test.each([null, '2020-01-01T10:00'])('a start that becomes %s is waited for no longer', (startsAt) => {
  const { rehearsal, clock, database, talk } = waiting()
  updateTalk(database, { ...talk, startsAt: local(clock.wall() + minutes(10)) }, clock.wall())
  rehearsal.follow(talk.id)
  updateTalk(database, { ...talk, startsAt }, clock.wall())
  rehearsal.follow(talk.id)
  expect(rehearsal.waiting()).toBeNull()
})

test('a talk that is taken out is waited for no longer', () => {
  const { rehearsal, clock, database, talkId } = waiting()
  setDeleted(database, talkId, clock.wall())
  rehearsal.follow(talkId)
  expect(rehearsal.waiting()).toBeNull()
})
