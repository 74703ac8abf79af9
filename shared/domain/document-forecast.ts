import { documentResults } from './document-results.ts'
import { forecastOf } from './forecast/forecast-of.ts'
import type { Forecast } from './forecast/forecast.ts'
import { UNKNOWN_BIAS } from './forecast/live-bias.ts'
import type { TalkDocument } from './library.ts'

/** The forecast of the next live delivery of a talk's present plan. */
export const documentForecast = (document: TalkDocument): Forecast =>
  forecastOf({
    plan: document.revision.sections,
    results: documentResults(document),
    estimates: new Map(),
    bias: UNKNOWN_BIAS,
  })
