import { trackPace, type PaceAhead, type PaceSeen, type PaceStart } from './pace-track.ts'
import { PACE_FAMILIES } from './tuning.ts'

const hypotheses = PACE_FAMILIES.flatMap((family) =>
  family.map((hypothesis) => ({ hypothesis, chance: 1 / (PACE_FAMILIES.length * family.length) })),
)

/**
 * The pace of the next run when nobody knows how this speaker learns: all hypotheses together, each by how likely it
 * makes the runs so far (Bayesian model averaging). Where they disagree the level is the less certain.
 */
export const paceAhead = (seen: readonly PaceSeen[], start: PaceStart): Omit<PaceAhead, 'evidence'> => {
  const tracks = hypotheses.map(({ hypothesis, chance }) => ({
    ...trackPace(seen, start, hypothesis),
    chance,
  }))
  const most = Math.max(...tracks.map(({ evidence }) => evidence))
  const weights = tracks.map(({ evidence, chance }) => chance * Math.exp(evidence - most))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = (of: (track: PaceAhead) => number): number =>
    tracks.reduce((sum, track, index) => sum + of(track) * (weights[index] ?? 0), 0) / all
  const middle = mean((track) => track.middle)
  return {
    middle,
    levelVariance: mean((track) => track.levelVariance + (track.middle - middle) ** 2),
    scatter: mean((track) => track.scatter),
    freedom: tracks[0]?.freedom ?? 1,
  }
}
