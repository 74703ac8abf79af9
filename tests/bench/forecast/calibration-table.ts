import { coverageOf, type Coverage } from './calibration.ts'
import { EVERYBODY, SORTS } from './synthetic-speaker.ts'

const SPEAKERS = 2000
const RUNS = [1, 2, 3, 4, 5, 6, 8, 10]

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const row = ({ held80, held50, width, brier, baseBrier }: Coverage) => ({
  '80 % range holds': percent(held80),
  '50 % range holds': percent(held50),
  'width of 80 %': percent(width),
  Brier: Number(brier.toFixed(4)),
  'Brier of base rate': Number(baseBrier.toFixed(4)),
})

const within = ({ held80, held50 }: Coverage): boolean =>
  held80 >= 0.78 && held80 <= 0.82 && held50 >= 0.47 && held50 <= 0.53

const holds = (runs: number, coverage: Coverage): string => {
  const enough = runs < 3 ? coverage.held80 >= 0.78 && coverage.held50 >= 0.47 : within(coverage)
  return enough && coverage.brier < coverage.baseBrier ? 'yes' : 'no'
}

const printByRuns = (next: 'rehearsal' | 'live'): void => {
  console.log(`\n${SPEAKERS} made-up speakers of all sorts, the next ${next} run, by rehearsals before it`)
  console.table(
    Object.fromEntries(
      RUNS.map((runs) => {
        const coverage = coverageOf({ of: EVERYBODY, speakers: SPEAKERS, runs, next })
        return [runs, { ...row(coverage), 'as it should': holds(runs, coverage) }]
      }),
    ),
  )
}

/** Prints how often the ranges hold what they promise: by the number of runs, then by the sort of speaker. */
export const printCalibration = (): void => {
  printByRuns('rehearsal')
  printByRuns('live')
  console.log(
    '\nThe same forecast for one sort of speaker only, of which it is not told; live, after 5 rehearsals',
  )
  console.table(
    Object.fromEntries(
      Object.entries(SORTS).map(([name, of]) => [
        name,
        row(coverageOf({ of, speakers: SPEAKERS, runs: 5, next: 'live' })),
      ]),
    ),
  )
}
