import { accept, refuse, type Begun, type Decision } from './run-decision.ts'
import type { RunEvent } from './run.ts'
import { standingEvents } from './standing-events.ts'

/** What leads from section to section, or out of them. */
const moves: ReadonlySet<RunEvent['type']> = new Set([
  'mark',
  'jump',
  'leave-out',
  'leave-out-all',
  'restart-section',
  'reset',
  'questions',
  'finish',
])

/** What no one did is not taken back. */
const given: ReadonlySet<RunEvent['type']> = new Set(['start', 'slept'])

const takeBack = ({ run, stamp }: Begun, may: (event: RunEvent) => boolean): Decision => {
  const last = standingEvents(run.events).findLast((event) => !given.has(event.type) && may(event))
  return last === undefined
    ? refuse('nothing-to-take-back')
    : accept({ type: 'undo', of: last.seq, ...stamp })
}

/** Takes the last fact of any kind back. */
export const decideUndo = (place: Begun): Decision => takeBack(place, () => true)

/** Takes the last change of section back. */
export const decideBack = (place: Begun): Decision => takeBack(place, ({ type }) => moves.has(type))
