import type { SectionId } from './identity.ts'
import { spokenSections, type Plan } from './plan.ts'
import type { Run } from './run.ts'
import { elapsedAt, interruptionAt, type StartedRun } from './run-state.ts'
import { runState } from './run-reducer.ts'
import { millis, type Millis } from './time.ts'

/** A run with the plan it was run with. */
export type RunWithPlan = { readonly run: Run; readonly plan: Plan }

/** The measured times of a run: `actuals` holds each section that was spoken in; with `interruption` they sum to `total`. */
export type RunResult = RunWithPlan & {
  readonly state: StartedRun
  readonly total: Millis
  readonly actuals: ReadonlyMap<SectionId, Millis>
  /** Ms outside the outline. */
  readonly interruption: Millis
}

/** Ms spoken in each section up to `now` on the run clock; with the interruptions they sum to the elapsed time. */
export const actualsAt = (state: StartedRun, now: Millis): ReadonlyMap<SectionId, Millis> => {
  const actuals = new Map<SectionId, Millis>()
  const add = (section: SectionId, ms: number) =>
    actuals.set(section, millis((actuals.get(section) ?? 0) + ms))
  for (const { section, from, to } of state.spans) if (section !== null) add(section, to - from)
  if (state.phase === 'running' && !state.aside) add(state.current, Math.max(0, now - state.since))
  return actuals
}

/** Where on the clock of its slot a run ended, in ms: what was late counts. It is what is held against the budget. */
export const endsAt = ({ state, total }: Pick<RunResult, 'state' | 'total'>): Millis =>
  millis(state.late + total)

/** The result of a run that has ended; null while it goes on, when it was discarded, or when it never began. */
export const resultOf = ({ run, plan }: RunWithPlan): RunResult | null => {
  const state = runState(plan, run.events)
  if (state.phase !== 'ended') return null
  const end = millis(run.events.at(-1)?.at ?? 0)
  return {
    run,
    plan,
    state,
    total: elapsedAt(state, end),
    actuals: actualsAt(state, end),
    interruption: interruptionAt(state, end),
  }
}

/** The results of the runs that ended, oldest first. */
export const resultsOf = (runs: readonly RunWithPlan[]): readonly RunResult[] =>
  runs
    .map(resultOf)
    .filter((result) => result !== null)
    .toSorted((a, b) => a.state.startedAt - b.state.startedAt)

/** The results that count in the statistics: those not marked "don't count". */
export const counting = (results: readonly RunResult[]): readonly RunResult[] =>
  results.filter(({ run }) => run.counts)

/** The measured times that count in the statistics: of the sections that were not left out of them. */
export const countedActuals = ({ actuals, state }: RunResult): ReadonlyMap<SectionId, Millis> =>
  state.excluded.length === 0
    ? actuals
    : new Map([...actuals].filter(([section]) => !state.excluded.includes(section)))

/** How many of the sections that were to be spoken in a run were; those left out in it are not asked for. */
export const sectionsTold = ({ plan, state, actuals }: Pick<RunResult, 'plan' | 'state' | 'actuals'>) => {
  const wanted = spokenSections(plan).filter(({ id }) => actuals.has(id) || !state.leftOut.includes(id))
  return { told: wanted.filter(({ id }) => actuals.has(id)).length, of: wanted.length }
}
