import type { SectionId } from './identity.ts'
import { spokenSections, type Plan } from './plan.ts'
import { actualsAt } from './run-result.ts'
import { runState, runStates } from './run-reducer.ts'
import { nextSection, type StartedRun } from './run-state.ts'
import type { Run, RunEvent } from './run.ts'
import type { RunCommand } from './run-command.ts'
import { blankSection } from './section.ts'
import { standingEvents } from './standing-events.ts'
import { LONGEST, millis, toWholeSeconds } from './time.ts'

/**
 * An open run has no outline: it begins with a plan of one section, and a mark that finds no next section makes one.
 * Sections are only ever put in at the end, so that the marks made before mean what they meant. Once it is over its
 * plan is settled: each section is planned as long as it took, as a first outline of a talk that was told without one.
 */
export const isOpenRun = ({ events: [first] }: Pick<Run, 'events'>): boolean =>
  first?.type === 'start' && first.open === true

const leads: ReadonlySet<RunCommand['type']> = new Set(['mark', 'leave-out'])

/** Whether a command would lead past the last section of the plan. */
export const leadsOn = (plan: Plan, run: StartedRun, { type }: RunCommand): boolean =>
  leads.has(type) &&
  (run.phase === 'running' || run.phase === 'paused') &&
  !run.aside &&
  nextSection(plan, run) === null

/** "Part 3" after "Part 2", whatever parts are called. */
const titleAfter = (title: string): string =>
  title.replace(/\d{1,6}$/, (number) => String(Number(number) + 1))

/** A plan with one more section, still without a time. */
export const grownPlan = (plan: Plan, id: SectionId): Plan => [
  ...plan,
  blankSection(id, titleAfter(spokenSections(plan).at(-1)?.title ?? '')),
]

/** The plan that an open run leaves behind: what was entered and not taken back, as long as it took. */
export const settledPlan = (plan: Plan, events: readonly RunEvent[]): Plan => {
  const state = runState(plan, events)
  if (state.phase === 'ready') return plan
  const entered = new Set(
    runStates(plan, standingEvents(events)).flatMap((at) => (at.phase === 'ready' ? [] : [at.current])),
  )
  const actuals = actualsAt(state, millis(events.at(-1)?.at ?? 0))
  const planned = (id: SectionId) => millis(Math.min(LONGEST, toWholeSeconds(actuals.get(id) ?? millis(0))))
  return plan
    .filter(({ id, floated }) => floated || entered.has(id))
    .map((section) => (section.floated ? section : { ...section, planned: planned(section.id) }))
}
