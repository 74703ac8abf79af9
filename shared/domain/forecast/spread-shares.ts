import type { SectionId } from '#shared/domain/identity.ts'
import { spokenSections, type Plan } from '#shared/domain/plan.ts'
import { sectionForecast, type Forecast } from './forecast.ts'

/** Where a forecast's uncertainty comes from, as shares (0–1) of the variance of the total: they sum to 1, or to 0 when all is certain. */
export type SpreadShares = {
  /** Of each spoken section, the largest first. */
  readonly sections: readonly { readonly id: SectionId; readonly share: number }[]
  /** What all sections have in common: the pace of the day and the stage. */
  readonly shared: number
}

/** Takes the variance of a plan's total apart. */
export const spreadShares = (forecast: Forecast, plan: Plan): SpreadShares => {
  const parts = spokenSections(plan).map(({ id }) => ({ id, ...sectionForecast(forecast, id) }))
  const center = parts.reduce((total, part) => total + part.center, 0)
  const shared = (forecast.shared * center) ** 2
  const all = parts.reduce((total, { spread }) => total + spread ** 2, shared)
  const shareOf = (variance: number): number => (all === 0 ? 0 : variance / all)
  return {
    sections: parts
      .map(({ id, spread }) => ({ id, share: shareOf(spread ** 2) }))
      .toSorted((a, b) => b.share - a.share),
    shared: shareOf(shared),
  }
}
