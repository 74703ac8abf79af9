import { spokenSections, type Plan } from '#shared/domain/plan.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import type { Run, RunEvent } from '#shared/domain/run.ts'
import { instant, millis, type Millis } from '#shared/domain/time.ts'
import { endedResult } from './result-of.ts'
import { makeRun } from './run-of.ts'

const DAY = 24 * 60 * 60_000

type Telling = {
  readonly plan: Plan
  /** Ms of each section that is spoken, in plan order; a run with fewer of them stopped at the end of the last one. */
  readonly lengths: readonly Millis[]
  /** Days after 1 November 2026. */
  readonly day?: number
  readonly patch?: Partial<Run>
}

/** A run in which the sections of a plan took these lengths, one day after the other. */
export const toldIn = ({ plan, lengths, day = 0, patch = {} }: Telling): RunResult => {
  const begins = Date.UTC(2026, 10, 1, 9) + day * DAY
  const ends = lengths.map((_length, index) => lengths.slice(0, index + 1).reduce((a, b) => a + b, 0))
  const last = spokenSections(plan).length - 1
  const stamp = (at: number) => ({ at: millis(at), wall: instant(begins + at) })
  const marks = ends.map((at, index): RunEvent => ({
    type: index < lengths.length - 1 || index === last ? 'mark' : 'finish',
    ...stamp(at),
  }))
  return endedResult(plan, makeRun({ ...patch, events: [{ type: 'start', ...stamp(0) }, ...marks] }))
}
