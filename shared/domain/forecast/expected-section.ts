import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Millis } from '#shared/domain/time.ts'
import { weightedSquares } from './shares.ts'
import { TUNING } from './tuning.ts'

/** What is expected of a section before its runs; all but `log` relative to its length. */
export type ExpectedSection = {
  /** Log of its length in ms, from the reference plan or else an estimate; null: nothing is known. */
  readonly log: number | null
  readonly isEstimate: boolean
  /** How far off that may be for this section alone. */
  readonly uncertainty: number
  /** How much it scatters from run to run. */
  readonly spread: number
}

const expectedSection = (
  section: Section,
  reference: number,
  estimate: Millis | undefined,
): ExpectedSection => {
  const isEstimate = reference === 0
  const length = isEstimate ? (estimate ?? 0) : reference
  return {
    log: length > 0 ? Math.log(length) : null,
    isEstimate,
    uncertainty: isEstimate ? TUNING.estimateSpread : TUNING.planSpread,
    spread: section.kind === 'demo' ? TUNING.demoSpread : TUNING.sectionSpread,
  }
}

/** What is expected of every section; `reference` in planned ms, `estimates` in ms. */
export const expectedSections = (
  plan: Plan,
  reference: ReadonlyMap<SectionId, number>,
  estimates: ReadonlyMap<SectionId, Millis>,
): readonly ExpectedSection[] =>
  plan.map((section) => expectedSection(section, reference.get(section.id) ?? 0, estimates.get(section.id)))

/** Without any plan the first run says where the level is: this relative variance is as good as none. */
const UNKNOWN_LEVEL = 1

/** Relative variance of what all sections have in common before the first run: speakers plan too short, or too long, throughout. */
export const levelVariance = (expected: readonly ExpectedSection[], shares: readonly number[]): number => {
  if (expected.every(({ log }) => log === null)) return UNKNOWN_LEVEL
  const estimated = expected.reduce(
    (sum, { isEstimate }, at) => sum + (isEstimate ? (shares[at] ?? 0) : 0),
    0,
  )
  return estimated * TUNING.estimateLevelSpread ** 2 + (1 - estimated) * TUNING.planLevelSpread ** 2
}

/** Relative variance of the total of a run before any scatter was seen, where the sections scatter `pooled` times as much as expected. */
export const expectedScatter = (
  expected: readonly ExpectedSection[],
  shares: readonly number[],
  pooled: number,
): number =>
  pooled ** 2 *
  (TUNING.paceSpread ** 2 +
    weightedSquares(
      shares,
      expected.map(({ spread }) => spread),
    ))
