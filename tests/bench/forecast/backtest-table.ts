import { backtest, type Score } from './backtest.ts'
import { readHistory, type History } from './history.ts'

const inSeconds = (ms: number): number => Number((ms / 1000).toFixed(2))
const ratio = (value: number): number => Number(value.toFixed(2))

const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)

type Measure = 'total' | 'sections' | 'interval'

const row = (score: Score, best: (measure: Measure) => number) => ({
  'total, s': inSeconds(score.total),
  'of best': ratio(score.total / best('total')),
  'sections, s': inSeconds(score.sections),
  'of best ': ratio(score.sections / best('sections')),
  'interval score, s': inSeconds(score.interval),
  'in 80 % range': `${Math.round(score.covered * 100)} %`,
})

const printHistory = ({ name, results }: History, scores: ReadonlyMap<string, Score>): void => {
  const fixed = [...scores].filter(([method]) => method !== 'ours').map(([, score]) => score)
  const best = (measure: Measure): number => Math.min(...fixed.map((score) => score[measure]))
  console.log(`\n${name}: ${results.length} complete runs, ${results[0]?.actuals.size ?? 0} sections`)
  console.table(Object.fromEntries([...scores].map(([method, score]) => [method, row(score, best)])))
}

/** Ours against a method, as ratios of their errors: below 1 ours is nearer. */
const against = (
  all: readonly ReadonlyMap<string, Score>[],
  reference: (scores: ReadonlyMap<string, Score>) => Score,
) => {
  const mean = (measure: Measure): number =>
    ratio(
      geometricMean(all.map((scores) => (scores.get('ours')?.[measure] ?? 0) / reference(scores)[measure])),
    )
  return { total: mean('total'), sections: mean('sections'), 'interval score': mean('interval') }
}

const least = (scores: ReadonlyMap<string, Score>): Score => {
  const fixed = [...scores].filter(([method]) => method !== 'ours').map(([, score]) => score)
  const min = (of: (score: Score) => number): number => Math.min(...fixed.map(of))
  return {
    total: min(({ total }) => total),
    sections: min(({ sections }) => sections),
    interval: min(({ interval }) => interval),
    covered: 1,
  }
}

/** Reads the files and prints the errors of ours and of every fixed method, then the geometric mean of the ratios over all files. */
export const printBacktest = (paths: readonly string[]): void => {
  const histories = paths.map(readHistory)
  const usable = histories.filter(({ results }) => results.length > 3)
  for (const { name, results } of histories)
    if (results.length <= 3) console.log(`${name}: ${results.length} complete runs are too few, left out`)
  const all = usable.map(backtest)
  for (const [index, history] of usable.entries()) printHistory(history, all[index] ?? new Map())
  const methods = [...(all[0]?.keys() ?? [])].filter((method) => method !== 'ours')
  console.log('\nOurs over each method, geometric mean over all histories (below 1: ours is nearer)')
  console.table({
    ...Object.fromEntries(
      methods.map((method) => [method, against(all, (scores) => scores.get(method) ?? least(scores))]),
    ),
    'best in hindsight': against(all, least),
  })
}
