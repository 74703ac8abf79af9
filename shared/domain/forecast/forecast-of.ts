import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import { expectedScatter, expectedSections, levelVariance } from './expected-section.ts'
import { basisOf, isTold } from './forecast-basis.ts'
import type { Forecast, SectionForecast } from './forecast.ts'
import type { LiveBias } from './live-bias.ts'
import { paceAhead } from './pace-ahead.ts'
import { scaledSection } from './scaled-section.ts'
import { sectionLengths } from './section-lengths.ts'
import { sectionSpreads } from './section-spreads.ts'
import { sharesOf, weightedSquares } from './shares.ts'
import { referencePlan, rememberedRuns, toldRuns, type ToldRun } from './told-runs.ts'
import { TUNING } from './tuning.ts'

/** What a forecast is made from. `results`: all of the talk, oldest first; `estimates`: ms for sections without a planned time; `bias`: NO_BIAS for a rehearsal. */
export type ForecastFacts = {
  readonly plan: Plan
  readonly results: readonly RunResult[]
  readonly estimates: ReadonlyMap<SectionId, Millis>
  readonly bias: LiveBias
}

/** The part of the talk that a run told, by its length. */
const coverage = (run: ToldRun, shares: readonly number[]): number =>
  Math.max(
    TUNING.leastCoverage,
    shares.reduce((sum, share, place) => sum + (run.logs[place] === null ? 0 : share), 0),
  )

/** What the runs say: how long the sections are, how much they scatter, and where the pace is going. */
const readRuns = ({ plan, results, estimates, bias }: ForecastFacts) => {
  const remembered = rememberedRuns(results)
  const reference = referencePlan(plan, remembered)
  const runs = toldRuns(plan, remembered, reference)
  const expected = expectedSections(plan, reference, estimates)
  const lengths = sectionLengths(expected, runs)
  const spreads = sectionSpreads(expected, lengths, runs)
  const shares = sharesOf(lengths.logs)
  const scatter = expectedScatter(expected, shares, spreads.pooled)
  const seen = runs.map((run, index) => ({
    pace: (lengths.paces[index] ?? 0) - (run.isLive ? bias.mean : 0),
    variance: 1 / (coverage(run, shares) * run.weight),
  }))
  const start = { levelVariance: levelVariance(expected, shares) / scatter, scatter }
  return { reference, runs, expected, lengths, spreads, shares, ahead: paceAhead(seen, start) }
}

type Readings = ReturnType<typeof readRuns>

/** Relative variance that each section has of its own: together no more than leaves the pace its share of the scatter of totals. */
const ownVariances = ({ spreads, shares, ahead }: Readings): readonly number[] => {
  const own = weightedSquares(shares, spreads.own)
  const calm = Math.min(1, ((1 - TUNING.leastPaceShare) * ahead.scatter) / own)
  return spreads.own.map((spread) => calm * spread ** 2)
}

const sectionForecasts = (
  plan: Plan,
  readings: Readings,
  pace: number,
): ReadonlyMap<SectionId, SectionForecast> => {
  const { reference, runs, expected, lengths } = readings
  const own = ownVariances(readings)
  return new Map(
    plan.map(({ id, planned }, place) => {
      const log = lengths.logs[place] ?? null
      const center = log === null ? 0 : Math.exp(log) * pace
      const uncertainty = isTold(runs, place) ? 0 : (expected[place]?.uncertainty ?? 0)
      const spread = center * Math.sqrt((own[place] ?? 0) + uncertainty ** 2)
      const then = reference.get(id) ?? 0
      const factor = then > 0 && planned > 0 ? planned / then : 1
      return [id, scaledSection({ center: millis(center), spread }, factor)]
    }),
  )
}

/** Degrees of freedom of a sum of what was learnt from runs and a bias with a known scale (Welch 1947, Satterthwaite 1946). */
const freedomWith = (bias: LiveBias, learnt: number, freedom: number): number =>
  freedom * ((learnt + bias.spread ** 2) / learnt) ** 2

/**
 * The forecast of the next delivery of the plan. The log of a section's time in a run is the section's own length + the
 * pace of that run + the rest: lengths are robust means, the pace is followed from run to run, and the scatter of totals
 * is shared out between what all sections have in common and what each has of its own.
 */
export const forecastOf = (facts: ForecastFacts): Forecast => {
  const { plan, bias } = facts
  const readings = readRuns(facts)
  const { ahead, shares, runs, expected } = readings
  const own = ownVariances(readings).reduce((sum, one, place) => sum + (shares[place] ?? 0) ** 2 * one, 0)
  const learnt = ahead.levelVariance + ahead.scatter
  return {
    sections: sectionForecasts(plan, readings, Math.exp(ahead.middle + bias.mean)),
    shared: Math.sqrt(learnt - own + bias.spread ** 2),
    freedom: freedomWith(bias, learnt, ahead.freedom),
    basis: { ...basisOf(plan, runs, expected), liveRuns: bias.runs },
  }
}
