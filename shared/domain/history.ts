import { delta } from './comparison.ts'
import type { Section } from './section.ts'
import type { RunResult } from './run-result.ts'
import { toWholeSeconds, type Millis } from './time.ts'

/** One section in two runs. Null: not spoken in that run. delta = second − first: + = longer in the second. */
export type SideBySideRow = {
  readonly section: Section
  readonly first: Millis | null
  readonly second: Millis | null
  readonly delta: Millis | null
}

/** Every section spoken in either run, in the second run's order, then those that only the first had. */
export const sideBySide = (first: RunResult, second: RunResult): readonly SideBySideRow[] => {
  const known = new Set(second.plan.map(({ id }) => id))
  const sections = [...second.plan, ...first.plan.filter(({ id }) => !known.has(id))]
  return sections
    .filter(({ id }) => first.actuals.has(id) || second.actuals.has(id))
    .map((section) => {
      const a = first.actuals.get(section.id) ?? null
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
