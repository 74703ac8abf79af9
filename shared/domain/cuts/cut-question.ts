import type { Forecast } from '#shared/domain/forecast/forecast.ts'
import type { PromiseId, SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Budget } from '#shared/domain/slot.ts'
import type { CutWeights } from './cut-weights.ts'

/** What to cut from the plan so that the talk is likely enough to end within its budget. */
export type CutQuestion = {
  readonly plan: Plan
  readonly forecast: Forecast
  readonly budget: Budget
  /** The chance to fit the budget that is wanted, from LEAST_WANTED to MOST_WANTED. */
  readonly wanted: number
  readonly weights: CutWeights
  /** The talk's promises. One that no spoken section delivers is not asked for: no cut can break it. */
  readonly promises: readonly PromiseId[]
  /** Sections the speaker wants left as they are. */
  readonly locked: ReadonlySet<SectionId>
}

/** Below an even chance a less certain talk would seem the better one. */
export const LEAST_WANTED = 0.5
/** No forecast is good for a larger chance. */
export const MOST_WANTED = 0.99

/** Four talks of five end in time. */
export const DEFAULT_WANTED = 0.8
