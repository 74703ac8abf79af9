import { forecastOf } from '#shared/domain/forecast/forecast-of.ts'
import { outlookOfParts, sectionForecast } from '#shared/domain/forecast/forecast.ts'
import { NO_BIAS } from '#shared/domain/forecast/live-bias.ts'
import { rangeOf } from '#shared/domain/forecast/outlook.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { fixedMethods, predictSections } from './fixed-methods.ts'
import type { History } from './history.ts'

/** One prediction of the next run: sections and 80 % range of the total, in ms. */
type Prediction = {
  readonly sections: ReadonlyMap<SectionId, number>
  readonly range: { readonly from: number; readonly to: number }
}

/** Predicts the next run from those before; `missed`: the method's own relative errors of the total so far. */
type Predict = (before: readonly RunResult[], next: RunResult, missed: readonly number[]) => Prediction

/** Mean absolute errors in ms (total; per section), mean interval score of the 80 % range in ms (Gneiting & Raftery 2007, eq. 43), and the share of totals within it. */
export type Score = {
  readonly total: number
  readonly sections: number
  readonly interval: number
  readonly covered: number
}

/** Complete runs that must have been before one is predicted. */
const FIRST_PREFIX = 3

const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0)
const meanOf = (values: readonly number[]): number => sumOf(values) / values.length

/** What a fixed method would be taken to say of its range: normal, as wide as it missed so far; 15 % before it missed. */
const fixedRange = (total: number, missed: readonly number[]): Prediction['range'] => {
  const spread = missed.length === 0 ? 0.15 : Math.sqrt(meanOf(missed.map((miss) => miss ** 2)))
  return { from: total * (1 - 1.2816 * spread), to: total * (1 + 1.2816 * spread) }
}

const ours: Predict = (before, next) => {
  const forecast = forecastOf({ plan: next.plan, results: before, estimates: new Map(), bias: NO_BIAS })
  const ids = [...next.actuals.keys()]
  const parts = ids.map((id) => sectionForecast(forecast, id))
  return {
    sections: new Map(ids.map((id, index) => [id, parts[index]?.center ?? 0])),
    range: rangeOf(outlookOfParts(forecast, parts), 0.8),
  }
}

const predictors: Readonly<Record<string, Predict>> = {
  ours,
  ...Object.fromEntries(
    Object.entries(fixedMethods).map(([name, method]): [string, Predict] => [
      name,
      (before, next, missed) => {
        const sections = predictSections(method, before, next)
        return { sections, range: fixedRange(sumOf(sections.values()), missed) }
      },
    ]),
  ),
}

const intervalScore = ({ from, to }: Prediction['range'], actual: number): number =>
  to - from + (2 / 0.2) * (Math.max(0, from - actual) + Math.max(0, actual - to))

const scoreOf = ({ results }: History, predict: Predict): Score => {
  const missed: number[] = []
  const scores = results.slice(FIRST_PREFIX).map((next, index) => {
    const { sections, range } = predict(results.slice(0, FIRST_PREFIX + index), next, missed)
    const [predicted, actual] = [sumOf(sections.values()), sumOf(next.actuals.values())]
    missed.push((actual - predicted) / predicted)
    return {
      total: Math.abs(actual - predicted),
      sections: meanOf([...next.actuals].map(([id, ms]) => Math.abs(ms - (sections.get(id) ?? 0)))),
      interval: intervalScore(range, actual),
      covered: actual >= range.from && actual <= range.to ? 1 : 0,
    }
  })
  const mean = (of: (score: Score) => number): number => meanOf(scores.map(of))
  return {
    total: mean(({ total }) => total),
    sections: mean(({ sections }) => sections),
    interval: mean(({ interval }) => interval),
    covered: mean(({ covered }) => covered),
  }
}

/** Every prefix of complete runs from the third on predicts the next: how far off ours and each fixed method are. */
export const backtest = (history: History): ReadonlyMap<string, Score> =>
  new Map(Object.entries(predictors).map(([name, predict]) => [name, scoreOf(history, predict)]))
