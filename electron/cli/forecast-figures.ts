import { documentForecast } from '#shared/domain/document-forecast.ts'
import { estimatesOf } from '#shared/domain/estimates/estimate.ts'
import { planLength, type PlanLength } from '#shared/domain/estimates/plan-estimate.ts'
import { planOutlook, sectionForecast, type Forecast } from '#shared/domain/forecast/forecast.ts'
import type { Outlook } from '#shared/domain/forecast/outlook.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { Section } from '#shared/domain/section.ts'
import { budgetOf, type Budget } from '#shared/domain/slot.ts'
import { millis, toWholeSeconds, type Millis } from '#shared/domain/time.ts'

/** What is worked out of a talk: lengths in ms. `estimates` has the sections without a planned time that something tells of. */
export type Figures = {
  readonly budget: Budget
  readonly forecast: Forecast
  readonly outlook: Outlook
  readonly estimates: ReadonlyMap<SectionId, Millis>
  readonly length: PlanLength
  /** As likely longer as shorter; whole seconds. */
  readonly total: Millis
}

/** Works out what a talk would take. */
export const figuresOf = (document: TalkDocument): Figures => {
  const plan = document.revision.sections
  const forecast = documentForecast(document)
  const outlook = planOutlook(forecast, plan)
  const estimates = estimatesOf(plan, document.rates)
  return {
    budget: budgetOf(document.talk),
    forecast,
    outlook,
    estimates,
    length: planLength(plan, estimates),
    total: toWholeSeconds(outlook.center),
  }
}

/** How long one section is expected to take, in ms. */
export const expectedLength = ({ forecast }: Figures, { id }: Section): Millis =>
  toWholeSeconds(millis(sectionForecast(forecast, id).center))
