import type { SectionForecast } from '#shared/domain/forecast/forecast.ts'
import { scaledSection } from '#shared/domain/forecast/scaled-section.ts'
import { minimumOf, type Section } from '#shared/domain/section.ts'
import { millis, seconds, type Millis } from '#shared/domain/time.ts'

/** What can be done to a section; `planned` is its new planned time in ms, above 0 and below the present one. */
export type SectionChange =
  | { readonly type: 'cut' }
  | { readonly type: 'trim'; readonly planned: Millis }
  | { readonly type: 'short-version'; readonly planned: Millis }

const TRIM_PERCENTS = [90, 80, 70, 60, 50, 40, 30, 20, 10]

const trimsOf = (section: Section): readonly SectionChange[] => {
  const minimum = minimumOf(section)
  const steps = TRIM_PERCENTS.map((percent) => seconds(Math.round((section.planned * percent) / 100_000)))
  const reachable = [...steps.filter((planned) => planned >= minimum), minimum]
  const shorter = reachable.filter((planned) => planned > 0 && planned < section.planned)
  return [...new Set(shorter)].map((planned) => ({ type: 'trim', planned }))
}

/** A short version is the speaker's own, not a trim: the minimum does not bind it. */
const shortVersionOf = ({ shortVersion, planned }: Section): readonly SectionChange[] =>
  shortVersion !== null && shortVersion > 0 && shortVersion < planned
    ? [{ type: 'short-version', planned: shortVersion }]
    : []

/**
 * Trims to 90, 80, 70 … % of the planned time (whole seconds) as far as the minimum, and to the minimum itself; then
 * the short version.
 */
export const shorterForms = (section: Section): readonly SectionChange[] => [
  ...trimsOf(section),
  ...shortVersionOf(section),
]

const NOTHING: SectionForecast = { center: millis(0), spread: 0 }

/** The forecast of a section after the change: it scales with the planned time, to whole ms. */
export const forecastAfter = (
  { planned }: Pick<Section, 'planned'>,
  forecast: SectionForecast,
  change: SectionChange,
): SectionForecast => {
  if (change.type === 'cut') return NOTHING
  return scaledSection(forecast, change.planned / planned)
}
