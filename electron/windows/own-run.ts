import { v7 as newId } from 'uuid'
import type { Clock } from '#electron/rehearsal/clock.ts'
import { createRehearsal, type Rehearsal } from '#electron/rehearsal/rehearsal.ts'
import type { Database } from '#electron/storage/database.ts'
import { readSettings } from '#electron/storage/settings.ts'
import { chooseClock } from './choose-clock.ts'
import { createDisplayKeeper } from './power.ts'
import { noteRun } from './run-on.ts'
import type { Tell } from './spread-word.ts'
import { createStartTimer } from './start-on-time.ts'

type Needs = {
  readonly database: Database
  readonly tell: Tell
  /** Called after every fact of the run in progress. */
  readonly follow: () => void
}

/** The run in progress in the running app: its clock, its timer, the display awake with it, and every window told. */
export const ownRun = ({
  database,
  tell,
  follow,
}: Needs): { readonly rehearsal: Rehearsal; readonly clock: Clock } => {
  const keepDisplayAwake = createDisplayKeeper()
  const keepAwake = () => keepDisplayAwake(rehearsal.current() !== null || rehearsal.waiting() !== null)
  const startOnTime = createStartTimer(() => rehearsal.due())
  const clock = chooseClock(() => {
    rehearsal.due()
    rehearsal.tell()
  })
  const rehearsal = createRehearsal({
    database,
    clock,
    newId,
    bounce: () => readSettings(database).bounce,
    push: (snapshot) => {
      noteRun(rehearsal.current())
      keepAwake()
      tell('run.snapshot', snapshot)
      follow()
    },
    pushWaiting: (waiting) => {
      keepAwake()
      tell('run.waiting', waiting)
      startOnTime(waiting)
    },
  })
  return { rehearsal, clock }
}
