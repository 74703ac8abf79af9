import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { isTold, progressAt } from '#shared/domain/progress.ts'
import { actualsAt } from '#shared/domain/run-result.ts'
import type { StartedRun } from '#shared/domain/run-state.ts'
import type { Budget } from '#shared/domain/slot.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import { sectionForecast, type Forecast, type SectionForecast } from './forecast.ts'
import type { Outlook } from './outlook.ts'

/** A run under way, its slot, and what was forecast of its sections before it began. */
export type RunWithForecast = {
  readonly plan: Plan
  readonly run: StartedRun
  readonly budget: Budget
  readonly forecast: Pick<Forecast, 'sections' | 'shared' | 'freedom'>
}

/** The pace of a run against its forecast, as a log (+ = slower), and how uncertain that still is. */
type PaceSoFar = { readonly middle: number; readonly spread: number }

/** `now` in ms on the run clock, and what is still to come then. */
type Moment = { readonly now: Millis; readonly coming: readonly SectionId[] }

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** The sections told to their end: not one left out half-way, nor one that was jumped back past and comes again. */
const doneSections = ({ run, plan }: RunWithForecast, { now, coming }: Moment): Plan => {
  const actuals = actualsAt(run, now)
  const open = new Set([run.current, ...coming, ...run.leftOut])
  return plan.filter(({ id }) => !open.has(id) && (actuals.get(id) ?? 0) > 0)
}

/** What the sections done so far say of the pace that all share, weighed against what was known before (normal, conjugate). */
const paceSoFar = (running: RunWithForecast, moment: Moment): PaceSoFar => {
  const { run, forecast } = running
  const actuals = actualsAt(run, moment.now)
  const done = doneSections(running, moment)
  const parts = done.map(({ id }) => sectionForecast(forecast, id))
  const expected = sumOf(parts.map(({ center }) => center))
  const own = sumOf(parts.map(({ spread }) => spread ** 2)) / expected ** 2
  const before = forecast.shared ** 2
  if (expected === 0 || before + own === 0) return { middle: 0, spread: forecast.shared }
  const told = sumOf(done.map(({ id }) => actuals.get(id) ?? 0))
  return {
    middle: (Math.log(told / expected) * before) / (before + own),
    spread: Math.sqrt((before * own) / (before + own)),
  }
}

/** What is left of a section that was spoken in for `spent` ms: its own scatter stays until it is over. */
const restOf = ({ center, spread }: SectionForecast, pace: PaceSoFar, spent: number): SectionForecast => ({
  center: millis(Math.max(0, center * Math.exp(pace.middle) - spent)),
  spread: spread * Math.exp(pace.middle),
})

/**
 * The finish on the slot's clock as it can be known at `now` (ms on the run clock): what was late and what is spoken are
 * certain, the rest is forecast at the pace of this run so far. Once the talk is over it is certain.
 */
export const finishOutlook = (running: RunWithForecast, now: Millis): Outlook => {
  const { plan, run, budget, forecast } = running
  const expected = new Map([...forecast.sections].map(([id, { center }]) => [id, center]))
  const { elapsed, coming } = progressAt({ plan, budget, expected }, run, now)
  const sunk = run.late + elapsed
  if (isTold(run)) return { center: millis(sunk), spread: 0, freedom: forecast.freedom }
  const pace = paceSoFar(running, { now, coming })
  const actuals = actualsAt(run, now)
  const rest = [run.current, ...coming].map((id) =>
    restOf(sectionForecast(forecast, id), pace, actuals.get(id) ?? 0),
  )
  const left = sumOf(rest.map(({ center }) => center))
  const own = sumOf(rest.map(({ spread }) => spread ** 2))
  return {
    center: millis(sunk + left),
    spread: Math.sqrt(own + (pace.spread * left) ** 2),
    freedom: forecast.freedom,
  }
}
