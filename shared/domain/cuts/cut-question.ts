import type { PromiseId, SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import type { Budget } from '#shared/domain/slot.ts'
import type { Millis } from '#shared/domain/time.ts'

/** What each section is expected to take, in ms (≥ 0); one that is missing takes its planned time. */
export type ExpectedTimes = ReadonlyMap<SectionId, Millis>

/** What to cut from the plan so that the talk ends by the target. */
export type CutQuestion = {
  readonly plan: Plan
  readonly expected: ExpectedTimes
  readonly budget: Budget
  /** The talk's promises. One that no spoken section delivers is not asked for: no cut can break it. */
  readonly promises: readonly PromiseId[]
  /** Sections the speaker wants left as they are. */
  readonly locked: ReadonlySet<SectionId>
}

/** What the section is expected to take as it is, in ms. */
export const expectedOf = (expected: ExpectedTimes, { id, planned }: Section): Millis =>
  expected.get(id) ?? planned
