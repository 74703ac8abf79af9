import { expect, test } from 'vitest'
import { backtest } from './backtest.ts'
import { EVERYBODY, speakerOf } from './synthetic-speaker.ts'

test('over many speakers the forecast is nearer than every fixed method, in totals and in sections', () => {
  const all = Array.from({ length: 60 }, (_, seed) =>
    backtest({ name: 'made up', results: speakerOf(seed, EVERYBODY, 10).rehearsals }),
  )
  const sumOf = (method: string, measure: 'total' | 'sections'): number =>
    all.reduce((sum, scores) => sum + (scores.get(method)?.[measure] ?? Number.NaN), 0)
  const methods = [...(all[0]?.keys() ?? [])].filter((method) => method !== 'ours')
  expect(methods).toHaveLength(6)
  const better = methods.filter(
    (method) =>
      sumOf('ours', 'total') < sumOf(method, 'total') &&
      sumOf('ours', 'sections') < sumOf(method, 'sections'),
  )
  expect(better).toEqual(methods)
})
