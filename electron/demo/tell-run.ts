import { assertNever } from '#shared/domain/assert-never.ts'
import type { RunEvent } from '#shared/domain/run.ts'
import { instant, millis, type Instant, type Millis } from '#shared/domain/time.ts'

/** Something that happened at `at` ms of spoken time (pauses not counted). A false mark is taken back after `for` ms. */
export type Happening =
  | { readonly at: Millis; readonly what: 'mark' | 'flag' }
  | { readonly at: Millis; readonly what: 'note'; readonly text: string }
  | { readonly at: Millis; readonly what: 'pause' | 'false-mark'; readonly for: Millis }

type Told = { readonly events: readonly RunEvent[]; readonly paused: Millis }

/** The moments in ms at which each section ends, the last one being the end of the run. */
export const sectionEnds = (actuals: readonly Millis[]): readonly Millis[] =>
  actuals.map((_, index) => millis(actuals.slice(0, index + 1).reduce((total, actual) => total + actual, 0)))

type Stamp = { readonly at: Millis; readonly wall: Instant }

const eventsOf = (
  happening: Happening,
  seq: number,
  stamp: (after: number) => Stamp,
): readonly RunEvent[] => {
  switch (happening.what) {
    case 'mark':
    case 'flag':
      return [{ type: happening.what, ...stamp(0) }]
    case 'note':
      return [{ type: 'note', text: happening.text, ...stamp(0) }]
    case 'pause':
      return [
        { type: 'pause', ...stamp(0) },
        { type: 'resume', ...stamp(happening.for) },
      ]
    case 'false-mark':
      return [
        { type: 'mark', ...stamp(0) },
        { type: 'undo', of: seq, ...stamp(happening.for) },
      ]
    default:
      return assertNever(happening)
  }
}

/** Tells a run as its events: a mark at the end of each section, the last one ending the run, and what else happened. */
export const tellRun = (
  startedAt: Instant,
  actuals: readonly Millis[],
  asides: readonly Happening[],
): readonly RunEvent[] => {
  const stampAt = (at: number): Stamp => ({ at: millis(at), wall: instant(startedAt + at) })
  const marks = sectionEnds(actuals).map((at): Happening => ({ at, what: 'mark' }))
  const start: Told = { events: [{ type: 'start', ...stampAt(0) }], paused: millis(0) }
  return [...asides, ...marks]
    .toSorted((a, b) => a.at - b.at)
    .reduce<Told>(({ events, paused }, happening) => {
      const stamp = (after: number): Stamp => stampAt(happening.at + paused + after)
      return {
        events: [...events, ...eventsOf(happening, events.length, stamp)],
        paused: happening.what === 'pause' ? millis(paused + happening.for) : paused,
      }
    }, start).events
}
