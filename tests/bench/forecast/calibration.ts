import { forecastOf } from '#shared/domain/forecast/forecast-of.ts'
import { planOutlook } from '#shared/domain/forecast/forecast.ts'
import { NO_BIAS, UNKNOWN_BIAS } from '#shared/domain/forecast/live-bias.ts'
import { chanceWithin, rangeOf } from '#shared/domain/forecast/outlook.ts'
import { millis } from '#shared/domain/time.ts'
import { speakerOf, type Population } from './synthetic-speaker.ts'

/** How often (0–1) the ranges held the next run; `width`: mean width of the 80 % range over its middle; Brier scores of the chance to fit, and of always saying how often it fits. */
export type Coverage = {
  readonly held80: number
  readonly held50: number
  readonly width: number
  readonly brier: number
  readonly baseBrier: number
}

export type Asked = {
  readonly of: Population
  readonly speakers: number
  /** Rehearsals before the run that is forecast, from 1. */
  readonly runs: number
  readonly next: 'rehearsal' | 'live'
}

type Outcome = {
  readonly in80: boolean
  readonly in50: boolean
  readonly width: number
  readonly chance: number
  readonly fits: boolean
}

const outcomeOf = (seed: number, { of, runs, next }: Asked): Outcome => {
  const { plan, rehearsals, live } = speakerOf(seed, of, runs + 1)
  const bias = next === 'live' ? UNKNOWN_BIAS : NO_BIAS
  const forecast = forecastOf({ plan, results: rehearsals.slice(0, runs), estimates: new Map(), bias })
  const outlook = planOutlook(forecast, plan)
  const actual = (next === 'live' ? live : rehearsals)[runs]?.total ?? millis(0)
  const holds = (share: number): boolean => {
    const { from, to } = rangeOf(outlook, share)
    return actual >= from && actual <= to
  }
  const range = rangeOf(outlook, 0.8)
  // A slot some 5 % off what the plan says: the question is open.
  const slot = millis(plan.reduce((sum, { planned }) => sum + planned, 0) * (0.95 + (seed % 11) / 50))
  return {
    in80: holds(0.8),
    in50: holds(0.5),
    width: (range.to - range.from) / outlook.center,
    chance: chanceWithin(outlook, slot),
    fits: actual <= slot,
  }
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Lets made-up speakers rehearse and forecasts their next run; the same for the same question. */
export const coverageOf = (asked: Asked): Coverage => {
  const outcomes = Array.from({ length: asked.speakers }, (_, seed) => outcomeOf(seed + 1, asked))
  const rate = meanOf(outcomes.map(({ fits }) => Number(fits)))
  return {
    held80: meanOf(outcomes.map(({ in80 }) => Number(in80))),
    held50: meanOf(outcomes.map(({ in50 }) => Number(in50))),
    width: meanOf(outcomes.map(({ width }) => width)),
    brier: meanOf(outcomes.map(({ chance, fits }) => (chance - Number(fits)) ** 2)),
    baseBrier: rate * (1 - rate),
  }
}
