import { forecastOf } from '#shared/domain/forecast/forecast-of.ts'
import { planOutlook } from '#shared/domain/forecast/forecast.ts'
import { UNKNOWN_BIAS } from '#shared/domain/forecast/live-bias.ts'
import { chanceWithin } from '#shared/domain/forecast/outlook.ts'
import { minutes } from '#shared/domain/time.ts'
import { EVERYBODY, speakerOf } from './synthetic-speaker.ts'

const SECTIONS = 40

/** Milliseconds that a forecast with its chance to fit takes, from so many runs of 40 sections. */
export const forecastTimer = (runs: number): (() => number) => {
  const { plan, rehearsals } = speakerOf(1, { ...EVERYBODY, sections: [SECTIONS, SECTIONS] }, runs)
  return () => {
    const begun = performance.now()
    const forecast = forecastOf({ plan, results: rehearsals, estimates: new Map(), bias: UNKNOWN_BIAS })
    chanceWithin(planOutlook(forecast, plan), minutes(40))
    return performance.now() - begun
  }
}
