import { v7 as newId } from 'uuid'
import type { Clock } from '#electron/rehearsal/clock.ts'
import { goesOn } from '#electron/rehearsal/goes-on.ts'
import { createRehearsal, type Rehearsal } from '#electron/rehearsal/rehearsal.ts'
import type { Database } from '#electron/storage/database.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { chooseClock } from './choose-clock.ts'
import { createDisplayKeeper } from './power.ts'
import { isRunOn, noteRunOn } from './run-on.ts'
import { sayMissed } from './say-missed.ts'
import type { Tell } from './spread-word.ts'
import { createStartTimer } from './start-on-time.ts'
import { tryTo } from './try-to.ts'

type Needs = {
  readonly database: Database
  readonly settings: () => Settings
  readonly words: () => Translate
  readonly tell: Tell
  /** Called after every fact of the run in progress, and when a live run begins to wait or waits no longer. */
  readonly follow: () => void
}

/** The run in progress in the running app: its clock, its timer, the display awake with it, and every window told. */
export const ownRun = ({
  database,
  settings,
  words,
  tell,
  follow,
}: Needs): { readonly rehearsal: Rehearsal; readonly clock: Clock } => {
  const keepDisplayAwake = createDisplayKeeper()
  const takeNote = () => {
    noteRunOn(goesOn(rehearsal.current()) || rehearsal.waiting() !== null)
    keepDisplayAwake(isRunOn())
  }
  const startOnTime = createStartTimer(() => tryTo('start on time', rehearsal.due))
  const clock = chooseClock(() => {
    rehearsal.due()
    rehearsal.tell()
  })
  const rehearsal = createRehearsal({
    database,
    clock,
    newId,
    bounce: () => settings().bounce,
    push: (snapshot) => {
      takeNote()
      tell('run.snapshot', snapshot)
      follow()
    },
    pushWaiting: (waiting) => {
      takeNote()
      tell('run.waiting', waiting)
      startOnTime(waiting)
      follow()
    },
    missed: (talk, why) => tryTo('say what was missed', () => sayMissed(words(), talk, why)),
  })
  return { rehearsal, clock }
}
