import { counting, type RunResult } from './run-result.ts'
import { delta } from './comparison.ts'
import { actualsUnder } from './times-under.ts'
import { millis, type Millis } from './time.ts'

/** A run against the first one: how its total differs, taken apart; ms, + = longer. */
export type CurvePoint = {
  readonly result: RunResult
  readonly difference: Millis
  /** By what is told in both. */
  readonly delivery: Millis
  /** By what only one of them has: sections that came, went or were left out, and time outside the outline. */
  readonly content: Millis
  /** How long the first run's content takes told as in this one, in ms; null where the two have too little in common. */
  readonly firstContent: Millis | null
}

/** With less than this share of the first run in common, nothing is said of its content. */
const COMMON_SHARE = 0.5

const pointOf = (result: RunResult, first: RunResult): CurvePoint => {
  const then = actualsUnder(result.plan, first)
  let [before, now] = [0, 0]
  for (const [id, actual] of result.actuals) {
    const earlier = then.get(id)
    if (earlier === undefined) continue
    before += earlier
    now += actual
  }
  const difference = delta(result.total, first.total)
  const isComparable = before > 0 && before >= first.total * COMMON_SHARE
  return {
    result,
    difference,
    delivery: millis(now - before),
    content: millis(difference - (now - before)),
    firstContent: isComparable ? millis((first.total * now) / before) : null,
  }
}

/** How a talk went from its first run that counts to the last: what the content and what the delivery did. `results` oldest first. */
export const learningCurve = (results: readonly RunResult[]): readonly CurvePoint[] => {
  const counted = counting(results)
  const [first] = counted
  return first === undefined ? [] : counted.map((result) => pointOf(result, first))
}
