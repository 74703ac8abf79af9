import { bundled } from './bundled.mjs'
import { median } from './measure.mjs'

const ROUNDS = 21
const FRAME = 1000 / 60

/** A forecast with its chance to fit, from 1,000 runs of 40 sections, against one frame; how it grows is printed. */
export async function benchForecast() {
  const { forecastTimer } = await bundled('./forecast/forecast-speed.ts')
  const timers = [10, 100, 1000].map((runs) => ({ runs, time: forecastTimer(runs) }))
  /** @type {Map<number, number[]>} */
  const seen = new Map(timers.map(({ runs }) => [runs, []]))
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const { runs, time } of timers)
      if (round > 0) seen.get(runs)?.push(time())
      else time()
  const [ten = 0, hundred = 0, thousand = 0] = [...seen.values()].map(median)
  console.log(
    `forecast: ${ten.toFixed(2)} ms from 10 runs, ${hundred.toFixed(2)} ms from 100 (× ${(hundred / ten).toFixed(1)}), ${thousand.toFixed(2)} ms from 1,000 (× ${(thousand / hundred).toFixed(1)}; linear is × 10)`,
  )
  return { name: 'forecast', unit: 'ms', ours: thousand, reference: FRAME, goal: 1 }
}
