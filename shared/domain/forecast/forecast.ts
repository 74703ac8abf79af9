import type { SectionId } from '#shared/domain/identity.ts'
import { spokenSections, type Plan } from '#shared/domain/plan.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { Outlook } from './outlook.ts'

/** What one section is forecast to take were it spoken, in ms: its middle, and the scale of what is its own and not shared by all. */
export type SectionForecast = { readonly center: Millis; readonly spread: number }

/** What a forecast rests on. */
export type ForecastBasis = {
  /** Runs that count. */
  readonly runs: number
  /** Share (0–1) of their weight that the last two have. */
  readonly lastTwo: number
  /** Live runs, over all talks, that the live bias was learnt from; 0: it is unknown. */
  readonly liveRuns: number
  /** Spoken sections that no run has told yet: from their planned time, or from an estimate. */
  readonly fromPlan: number
  readonly fromEstimate: number
}

/**
 * The predicted length of the next delivery, section by section, floated ones included. The lengths share one factor
 * (pace of the day, live bias) with relative scale `shared`; all are Student t with `freedom` degrees of freedom.
 */
export type Forecast = {
  readonly sections: ReadonlyMap<SectionId, SectionForecast>
  readonly shared: number
  readonly freedom: number
  readonly basis: ForecastBasis
}

const NOTHING: SectionForecast = { center: millis(0), spread: 0 }

/** What a section is forecast to take; nothing is known of one that was not asked for. */
export const sectionForecast = ({ sections }: Pick<Forecast, 'sections'>, id: SectionId): SectionForecast =>
  sections.get(id) ?? NOTHING

/** The sum of parts: centers add up, own spreads add up squared, the shared one does not average out. */
export const outlookOfParts = (
  { shared, freedom }: Pick<Forecast, 'shared' | 'freedom'>,
  parts: readonly SectionForecast[],
): Outlook => {
  const center = millis(parts.reduce((total, part) => total + part.center, 0))
  const own = parts.reduce((total, part) => total + part.spread ** 2, 0)
  return { center, spread: Math.sqrt(own + (shared * center) ** 2), freedom }
}

/** The outlook of the whole talk: the sections that will be spoken. */
export const planOutlook = (forecast: Forecast, plan: Plan): Outlook =>
  outlookOfParts(
    forecast,
    spokenSections(plan).map(({ id }) => sectionForecast(forecast, id)),
  )
