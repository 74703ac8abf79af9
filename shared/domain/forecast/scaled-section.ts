import { millis } from '#shared/domain/time.ts'
import type { SectionForecast } from './forecast.ts'
import { TUNING } from './tuning.ts'

/**
 * What a section is forecast to take when its planned time is multiplied by `factor` (> 0): it scales, and is the less
 * certain the more it was changed. Changing it twice is the same as changing it once by both.
 */
export const scaledSection = ({ center, spread }: SectionForecast, factor: number): SectionForecast => ({
  center: millis(center * factor),
  spread: factor * Math.sqrt(spread ** 2 + TUNING.changeVariance * Math.abs(Math.log(factor)) * center ** 2),
})
