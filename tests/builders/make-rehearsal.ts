import { v7 as uuid } from 'uuid'
import type { Missed } from '#electron/rehearsal/owner.ts'
import { createRehearsal, type Rehearsal } from '#electron/rehearsal/rehearsal.ts'
import { createVirtualClock, type VirtualClock } from '#electron/rehearsal/virtual-clock.ts'
import { openDatabase, type Database } from '#electron/storage/database.ts'
import type { RunId, TalkId } from '#shared/domain/identity.ts'
import { DEFAULT_BOUNCE } from '#shared/domain/run-decision.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import type { RunSnapshot } from '#shared/domain/run-snapshot.ts'
import type { RunKind } from '#shared/domain/run.ts'
import { minutes } from '#shared/domain/time.ts'
import { makeTalk } from './make-talk.ts'
import { RUN_DAY } from './run-of.ts'
import { addTalk, temporaryLibrary } from './temporary-library.ts'
import { threeSections } from './three-sections.ts'

/** The owner of the run in progress over a real library with one talk of Opening 2:00, Demo 5:00 and Closing 3:00. */
export type RehearsalAtWork = {
  readonly rehearsal: Rehearsal
  readonly database: Database
  readonly clock: VirtualClock
  readonly talkId: TalkId
  readonly pushed: readonly (RunSnapshot | null)[]
  /** Why live runs that waited were not begun. */
  readonly missed: readonly Missed[]
  /** Starts a run; `after` lets minutes pass and then commands it. */
  readonly begin: (kind?: RunKind) => RunId
  readonly after: (passed: number, runId: RunId, command: RunCommand) => RunSnapshot
  /** The app is killed and, after some minutes, started again: the same file, another process. */
  readonly restartAfter: (passed: number) => RehearsalAtWork
}

type Place = { readonly file: string; readonly talkId: TalkId; readonly startsAt: number }

const open = ({ file, talkId, startsAt }: Place): RehearsalAtWork => {
  const database = openDatabase(file)
  const clock = createVirtualClock(startsAt)
  const pushed: (RunSnapshot | null)[] = []
  const missed: Missed[] = []
  const rehearsal = createRehearsal({
    database,
    clock,
    newId: uuid,
    bounce: () => DEFAULT_BOUNCE,
    push: (snapshot) => void pushed.push(snapshot),
    pushWaiting: () => undefined,
    missed: (_talk, why) => void missed.push(why),
  })
  return {
    rehearsal,
    database,
    clock,
    talkId,
    pushed,
    missed,
    begin: (kind = 'practice') => rehearsal.start(talkId, { kind }).snapshot.run.id,
    after: (passed, runId, command) => {
      clock.advance(minutes(passed))
      return rehearsal.command(runId, command)
    },
    restartAfter: (passed) => {
      database.close()
      return open({ file, talkId, startsAt: clock.wall() + minutes(passed) })
    },
  }
}

export const makeRehearsal = (): RehearsalAtWork => {
  const file = temporaryLibrary()
  const talk = makeTalk({ title: 'Cutting boldly' })
  const database = openDatabase(file)
  addTalk(database, talk, threeSections().plan)
  database.close()
  return open({ file, talkId: talk.id, startsAt: RUN_DAY })
}
