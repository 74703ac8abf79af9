import { expect, test } from 'vitest'
import { backtest } from './backtest.ts'
import { EVERYBODY, speakerOf } from './synthetic-speaker.ts'

test('over many speakers the forecast is nearer than every fixed method, in totals and in sections', () => {
  const all = Array.from({ length: 120 }, (_, seed) =>
    backtest({ name: 'made up', results: speakerOf(seed, EVERYBODY, 10).rehearsals }),
  )
  /** Sum of the logs of our errors over those of the method: below 0 ours are the smaller ones. */
  const against = (method: string, measure: 'total' | 'sections'): number =>
    all.reduce((sum, scores) => {
      const [ours, theirs] = [scores.get('ours')?.[measure], scores.get(method)?.[measure]]
      return sum + Math.log((ours ?? Number.NaN) / (theirs ?? Number.NaN))
    }, 0)
  const methods = [...(all[0]?.keys() ?? [])].filter((method) => method !== 'ours')
  expect(methods).toHaveLength(6)
  const better = methods.filter((method) => against(method, 'total') < 0 && against(method, 'sections') < 0)
  expect(better).toEqual(methods)
})
