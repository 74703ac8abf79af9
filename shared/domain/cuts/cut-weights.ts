import { z } from 'zod'
import { priorities } from '#shared/domain/section.ts'

/** Weights are counted in steps of 0.05, so that costs stay whole numbers. */
export const WEIGHT_STEP = 0.05

const stepped = (most: number) =>
  z
    .number()
    .min(0)
    .max(most)
    .refine((weight) => Math.abs(weight / WEIGHT_STEP - Math.round(weight / WEIGHT_STEP)) < 1e-6)

/** The heaviest that each kind of weight may be: so the costs of any talk stay below 2^53. */
export const HEAVIEST = { priorities: 20, ways: 5, touch: 10, shortfall: 10 } as const

/** The ways to shorten a section. */
export const changeTypes = ['cut', 'trim', 'short-version'] as const

/**
 * What losing something weighs: a removed minute of each priority, times the way it is removed; in minutes, every section
 * touched, and every minute by which the new median falls short of the target window.
 */
export const cutWeightsSchema = z
  .object({
    priorities: z.record(z.enum(priorities), stepped(HEAVIEST.priorities)).readonly(),
    ways: z.record(z.enum(changeTypes), stepped(HEAVIEST.ways)).readonly(),
    touch: stepped(HEAVIEST.touch),
    shortfall: stepped(HEAVIEST.shortfall),
  })
  .readonly()
export type CutWeights = z.infer<typeof cutWeightsSchema>

/**
 * A minute that should be there is worth three that could be; one the talk cannot do without, three of those. A whole cut
 * loses just what it removes. A trim loses more, because what stays has to be told in less time than it was made for. A
 * short version loses less, because it was prepared and keeps the point. Each change has to be rehearsed, so few are better
 * than many small ones. Ending much too early is a miss too.
 */
export const DEFAULT_WEIGHTS: CutWeights = {
  priorities: { could: 1, should: 3, must: 9 },
  ways: { cut: 1, trim: 1.25, 'short-version': 0.8 },
  touch: 0.5,
  shortfall: 1,
}
