import { delta } from './comparison.ts'
import type { Section } from './section.ts'
import type { RunResult } from './run-result.ts'
import { toWholeSeconds, type Millis } from './time.ts'
import { allCarriedTimes, leftBehind } from './times-under.ts'

/** One section in two runs. Null: not spoken in that run. delta = second − first: + = longer in the second. */
export type SideBySideRow = {
  readonly section: Section
  readonly first: Millis | null
  readonly second: Millis | null
  readonly delta: Millis | null
}

/**
 * Every section spoken in either run, in the second run's order, then those of which only the first had anything. What
 * was split or merged between them is told in the second run's sections.
 */
export const sideBySide = (first: RunResult, second: RunResult): readonly SideBySideRow[] => {
  const firstTimes = allCarriedTimes(second.plan, first.plan, first.actuals)
  return [...second.plan, ...leftBehind(second.plan, first.plan)]
    .filter(({ id }) => firstTimes.has(id) || second.actuals.has(id))
    .map((section) => {
      const a = firstTimes.get(section.id) ?? null
      const b = second.actuals.get(section.id) ?? null
      return {
        section,
        first: a,
        second: b,
        delta: a === null || b === null ? null : delta(toWholeSeconds(b), toWholeSeconds(a)),
      }
    })
}

/** Second − first total, whole seconds in ms: + = the second was longer. */
export const totalDelta = (first: RunResult, second: RunResult): Millis =>
  delta(toWholeSeconds(second.total), toWholeSeconds(first.total))
