/** The time of a part in an attempt, in units of 100 ns; null: it was skipped, and the next one's includes it; undefined: none was kept. */
export type PartTime = number | null | undefined

/** Ends of parts in units of 100 ns since the start; null where it is not known. */
export type PartEnds = readonly (number | null)[]

const summed = (times: readonly PartTime[]): PartEnds => {
  let at = 0
  return times.map((time) => {
    at += time ?? 0
    return typeof time === 'number' ? at : null
  })
}

const countedBack = (times: readonly PartTime[], total: number): PartEnds => {
  let at = total
  return times
    .toReversed()
    .map((time) => {
      const end = time === null ? null : at
      at -= time ?? 0
      return end
    })
    .toReversed()
}

/** Times that sum to less than the total by more than this (1 s) are not all there; what is less was lost in rounding. */
const LOST = 10_000_000

/** The ends of an attempt that was not finished: up to the last part with a time. */
export const endsUntilReset = (times: readonly PartTime[]): PartEnds =>
  summed(times.slice(0, times.findLastIndex((time) => typeof time === 'number') + 1))

/**
 * The ends of a finished attempt. Where parts without a time (of segments that were added, moved or deleted since) took
 * some of its total, what comes after them is counted back from the end, and between two of them nothing is known.
 */
export const endsOfFinished = (times: readonly PartTime[], total: number): PartEnds => {
  const ends = summed(times)
  const told = times.reduce<number>((sum, time) => sum + (time ?? 0), 0)
  const [first, last] = [times.indexOf(undefined), times.lastIndexOf(undefined)]
  if (first < 0 || total - told < LOST) return [...ends.slice(0, -1), total]
  const back = countedBack(times, total)
  return times.map((_time, at) => (at < first ? ends[at] : at < last ? null : back[at]) ?? null)
}
