import { trackPace, type PaceAhead, type PaceSeen, type PaceStart } from './pace-track.ts'
import { PACE_FAMILIES, SCATTER_LEVELS } from './tuning.ts'

const moves = PACE_FAMILIES.flatMap((family) =>
  family.map((hypothesis) => ({ hypothesis, chance: 1 / (PACE_FAMILIES.length * family.length) })),
)

/** The start of a speaker who scatters `level` times as much as expected; where the pace begins is as unknown as before. */
const scattering = ({ levelVariance, scatter }: PaceStart, level: number): PaceStart => ({
  levelVariance: levelVariance / level ** 2,
  scatter: scatter * level ** 2,
})

/**
 * The pace of the next run when nobody knows how this speaker learns, nor how evenly: all hypotheses together, each by how likely it
 * makes the runs so far (Bayesian model averaging). Where they disagree the level is the less certain.
 */
export const paceAhead = (seen: readonly PaceSeen[], start: PaceStart): Omit<PaceAhead, 'evidence'> => {
  const tracks = SCATTER_LEVELS.flatMap((level) =>
    moves.map(({ hypothesis, chance }) => ({
      ...trackPace(seen, scattering(start, level), hypothesis),
      chance,
    })),
  )
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
