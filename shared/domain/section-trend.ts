import { millis, type Millis } from './time.ts'

/** Fewer times than this make no trend. */
const LEAST = 3

/** By how much a section changes from run to run, in ms (+ = gets longer): the slope of the least-squares line through its times, oldest first; null where it was not told. Null for fewer than three. */
export const trendOf = (times: readonly (Millis | null)[]): Millis | null => {
  const told = times.flatMap((time, run) => (time === null ? [] : [{ run, time }]))
  if (told.length < LEAST) return null
  const mean = (of: (one: { run: number; time: number }) => number): number =>
    told.reduce((sum, one) => sum + of(one), 0) / told.length
  const [run, time] = [mean((one) => one.run), mean((one) => one.time)]
  const together = mean((one) => (one.run - run) * (one.time - time))
  return millis(together / mean((one) => (one.run - run) ** 2))
}
