import type { Priority } from '#shared/domain/section.ts'
import { WEIGHT_STEP, type CutWeights } from './cut-weights.ts'
import type { SectionChange } from './section-change.ts'

/** A weight as a whole number of steps. */
const steps = (weight: number): number => Math.round(weight / WEIGHT_STEP)

/**
 * Costs are counted in whole units, 400 to a ms that weighs 1, so that products of two weights are whole numbers and equal
 * costs are equal. Speakers see weighted minutes.
 */
const UNITS_PER_MS = Math.round(1 / WEIGHT_STEP ** 2)
const UNITS_PER_MINUTE = 60_000 * UNITS_PER_MS
const UNITS_PER_STEP = Math.round(UNITS_PER_MS * WEIGHT_STEP)

/** Cost in units of removing `saves` ms from a section in this way, without what touching it costs. */
export const changeCost = (
  { priorities, ways }: CutWeights,
  {
    priority,
    type,
    saves,
  }: { readonly priority: Priority; readonly type: SectionChange['type']; readonly saves: number },
): number => saves * steps(priorities[priority]) * steps(ways[type])

/** Cost in units of touching a section at all. */
export const touchCost = ({ touch }: CutWeights): number => 60_000 * steps(touch) * UNITS_PER_STEP

/** Cost in units of every ms by which the new median falls short of the target window. */
export const shortfallCost = ({ shortfall }: CutWeights): number => steps(shortfall) * UNITS_PER_STEP

/** Units as weighted minutes, for display. */
export const weightedMinutes = (units: number): number => units / UNITS_PER_MINUTE
