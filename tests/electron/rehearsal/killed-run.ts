import { writeSync } from 'node:fs'
import { v7 as uuid } from 'uuid'
import { systemClock } from '#electron/rehearsal/clock.ts'
import { createRehearsal, type Rehearsal } from '#electron/rehearsal/rehearsal.ts'
import { openDatabase } from '#electron/storage/database.ts'
import { listTalks } from '#electron/storage/talk-list.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import { millis } from '#shared/domain/time.ts'

/*
 * A process of its own that commands a run as fast as it can and writes the place of each acknowledged event, until it
 * is killed. Its one argument is a library with a talk in it.
 */

const goOnOrStart = (rehearsal: Rehearsal, file: string): RunInProgress | null => {
  const unfinished = rehearsal.unfinished()
  if (unfinished !== null) return rehearsal.recover(unfinished.run.id, 'go-on')
  const [talk] = listTalks(openDatabase(file))
  return talk === undefined ? null : rehearsal.start(talk.id, { kind: 'practice' })
}

/** Pauses, interruptions, what is begun again; in between, jumps: as marks are, but that none ends the run. */
const turns = [
  undefined,
  'pause',
  'resume',
  'interrupt',
  'proceed',
  undefined,
  'restart-section',
  'back',
  'reset',
  'flag',
] as const

const commandAt = (turn: number, { revision }: RunInProgress): RunCommand => {
  const section = revision.sections[turn % revision.sections.length]
  if (section === undefined || turn % 3 === 0) return { type: 'note', text: `turn ${turn}` }
  if (turn % 7 === 0) return { type: 'undo' }
  const next = turns[turn % turns.length]
  return next === undefined ? { type: 'jump', section: section.id } : { type: next }
}

const [, , file = ''] = process.argv
const rehearsal = createRehearsal({
  database: openDatabase(file),
  clock: systemClock,
  push: () => undefined,
  pushWaiting: () => undefined,
  missed: () => undefined,
  newId: uuid,
  bounce: () => millis(0),
})

const play = (run: RunInProgress): void => {
  for (let turn = 0; ; turn += 1) {
    const { saved, run: told } = rehearsal.command(run.snapshot.run.id, commandAt(turn, run))
    if (saved) writeSync(1, `${told.events.length - 1}\n`)
    rehearsal.beat()
  }
}

const run = goOnOrStart(rehearsal, file)
if (run !== null) play(run)
