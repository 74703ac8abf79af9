import { studentLogShape } from './student-t.ts'
import { TUNING, type PaceHypothesis } from './tuning.ts'

/** The pace of one run, as a log, and the variance of its scatter in units of that of a whole practice run. */
export type PaceSeen = { readonly pace: number; readonly variance: number }

/** What is known before the first run: the variance of the level (in units of the scatter), and the scatter's own variance. */
export type PaceStart = { readonly levelVariance: number; readonly scatter: number }

/**
 * The pace that comes next under one hypothesis: its middle, the variance of the level it scatters around, the variance
 * of the scatter, the degrees of freedom of both, and the log of how likely the runs were, but for what is the same under
 * every hypothesis.
 */
export type PaceAhead = {
  readonly middle: number
  readonly levelVariance: number
  readonly scatter: number
  readonly freedom: number
  readonly evidence: number
}

/** Level and slope with their covariance, all in units of the scatter. */
type Belief = {
  readonly level: number
  readonly slope: number
  readonly levelVariance: number
  readonly covariance: number
  readonly slopeVariance: number
}

/** From one run to the next. */
const onward = (belief: Belief, { damping, wander }: PaceHypothesis): Belief => {
  const { level, slope, levelVariance, covariance, slopeVariance } = belief
  return {
    level: level + damping * slope,
    slope: damping * slope,
    levelVariance: levelVariance + 2 * damping * covariance + damping ** 2 * slopeVariance + wander,
    covariance: damping * covariance + damping ** 2 * slopeVariance,
    slopeVariance: damping ** 2 * slopeVariance,
  }
}

/** After a run that missed what was expected by `miss`, which had the variance `expected`. */
const corrected = (belief: Belief, miss: number, expected: number): Belief => {
  const [ofLevel, ofSlope] = [belief.levelVariance / expected, belief.covariance / expected]
  return {
    level: belief.level + ofLevel * miss,
    slope: belief.slope + ofSlope * miss,
    levelVariance: belief.levelVariance - ofLevel ** 2 * expected,
    covariance: belief.covariance - ofLevel * ofSlope * expected,
    slopeVariance: belief.slopeVariance - ofSlope ** 2 * expected,
  }
}

/**
 * Follows the pace from run to run: a dynamic linear model with damped trend and unknown scatter, updated in closed form
 * (West & Harrison, Bayesian Forecasting and Dynamic Models, 2nd ed., ch. 4 and 7). The first run says where the pace
 * begins and nothing of its scatter. The slope is at work from the second run on.
 */
export const trackPace = (
  seen: readonly PaceSeen[],
  start: PaceStart,
  hypothesis: PaceHypothesis,
): PaceAhead => {
  const { slope, slopeVariance } = hypothesis
  let belief: Belief = { level: 0, slope, levelVariance: start.levelVariance, covariance: 0, slopeVariance }
  let scatter = start.scatter
  let freedom: number = TUNING.paceWorth
  let evidence = 0
  for (const [run, { pace, variance }] of seen.entries()) {
    if (run > 0) belief = onward(belief, hypothesis)
    const expected = belief.levelVariance + variance
    const miss = pace - belief.level
    if (run === 0) {
      belief = corrected(belief, miss, expected)
      continue
    }
    const scale = Math.sqrt(expected * scatter)
    evidence += studentLogShape(miss / scale, freedom) - Math.log(scale)
    const clipped = Math.min(Math.max(miss, -TUNING.paceClip * scale), TUNING.paceClip * scale)
    belief = corrected(belief, clipped, expected)
    scatter = (freedom * scatter + clipped ** 2 / expected) / (freedom + 1)
    freedom += 1
  }
  const next = seen.length > 0 ? onward(belief, hypothesis) : belief
  return { middle: next.level, levelVariance: next.levelVariance * scatter, scatter, freedom, evidence }
}
