import type { Forecast } from '#shared/domain/forecast/forecast.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Budget } from '#shared/domain/slot.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

/** A forecast of a plan in its slot, and the words to say it in. */
export type ForecastProps = {
  readonly t: Translate
  readonly forecast: Forecast
  readonly plan: Plan
  readonly budget: Budget
  /** Opens the explanation of what all this means. */
  readonly onExplain: () => void
}
