import { millis } from '#shared/domain/time.ts'
import type { SectionForecast } from './forecast.ts'

/**
 * What a section is forecast to take when its planned time is multiplied by `factor` (≥ 0): it scales, and relative to
 * its length it is the less certain the more it was changed. For a trim that means that its variance shrinks with its
 * length, to nothing at 0. Trimming twice is the same as trimming once by both.
 */
export const scaledSection = ({ center, spread }: SectionForecast, factor: number): SectionForecast => ({
  center: millis(center * factor),
  spread: spread * Math.sqrt(factor) * Math.max(factor, 1),
})
