import type { Priority } from '#shared/domain/section.ts'
import type { SectionChange } from './section-change.ts'

/**
 * Costs are counted in whole units, 20 to a ms that weighs 1, so that every weight below is a whole number and equal
 * costs are equal. Speakers see weighted minutes.
 */
const UNITS_PER_MS = 20
const UNITS_PER_MINUTE = 60_000 * UNITS_PER_MS

/** A minute that should be there is worth three that could be; one the talk cannot do without, three of those. */
const PRIORITY_WEIGHTS: { readonly [priority in Priority]: number } = { could: 1, should: 3, must: 9 }

/**
 * By ms removed. A whole cut loses just what it removes. A trim loses more (1.25), because what stays has to be told in
 * less time than it was made for. A short version loses less (0.8), because it was prepared and keeps the point.
 */
const CHANGE_UNITS: { readonly [type in SectionChange['type']]: number } = {
  cut: UNITS_PER_MS,
  trim: UNITS_PER_MS * 1.25,
  'short-version': UNITS_PER_MS * 0.8,
}

/** Half a minute for every section touched: each change has to be rehearsed, so few changes are better than many small ones. */
export const TOUCH_COST = UNITS_PER_MINUTE / 2

/** By ms by which the new total falls short of the target window: ending much too early is a miss too. */
export const SHORTFALL_COST = UNITS_PER_MS

/** Cost in units of removing `saves` ms from a section in this way, without what touching it costs. */
export const changeCost = (priority: Priority, type: SectionChange['type'], saves: number): number =>
  saves * PRIORITY_WEIGHTS[priority] * CHANGE_UNITS[type]

/** Units as weighted minutes, for display. */
export const weightedMinutes = (units: number): number => units / UNITS_PER_MINUTE
