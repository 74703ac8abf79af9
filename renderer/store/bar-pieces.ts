import { sectionForecast, type Forecast } from '#shared/domain/forecast/forecast.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import { spokenSections, type Plan } from '#shared/domain/plan.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Millis } from '#shared/domain/time.ts'

/** A section as a piece of a bar, `length` ms long. */
export type BarPiece = Pick<Section, 'id' | 'title' | 'kind' | 'priority'> & {
  readonly length: Millis
  readonly isEstimated?: boolean
}

const piece = ({ id, title, kind, priority }: Section, length: Millis): BarPiece => ({
  id,
  title,
  kind,
  priority,
  length,
})

/** The sections that will be spoken, each as long as planned; those without a planned time as long as their estimate (ms), and marked so. */
export const plannedPieces = (
  plan: Plan,
  estimates: ReadonlyMap<SectionId, Millis> = new Map(),
): readonly BarPiece[] =>
  spokenSections(plan).map((section) => {
    const estimate = estimates.get(section.id)
    return section.planned > 0 || estimate === undefined
      ? piece(section, section.planned)
      : { ...piece(section, estimate), isEstimated: true }
  })

/** The sections that will be spoken, each as long as it is expected to take; as planned where nothing is known. */
export const expectedPieces = (plan: Plan, expected: ReadonlyMap<SectionId, Millis>): readonly BarPiece[] =>
  spokenSections(plan).map((section) => piece(section, expected.get(section.id) ?? section.planned))

/** The sections that will be spoken, each as long as the middle of its forecast. */
export const forecastPieces = (plan: Plan, forecast: Forecast): readonly BarPiece[] =>
  spokenSections(plan).map((section) => piece(section, sectionForecast(forecast, section.id).center))

/** The sections that were spoken in a run, in plan order, each as long as it took. */
export const actualPieces = ({ plan, actuals }: Pick<RunResult, 'plan' | 'actuals'>): readonly BarPiece[] =>
  plan.flatMap((section) => {
    const actual = actuals.get(section.id)
    return actual === undefined ? [] : [piece(section, actual)]
  })

/** Time that no section took, `length` ms of it, as a piece; none where there was none. */
export const outsidePieces = (id: 'late' | 'interruption', title: string, length: Millis) =>
  length === 0 ? [] : [{ id, title, kind: 'content', priority: 'could', length } as const]
