import type { Forecast } from '#shared/domain/forecast/forecast.ts'
import type { PromiseId, SectionId } from '#shared/domain/identity.ts'
import { spokenSections, type Plan } from '#shared/domain/plan.ts'
import { carrying } from './cut-rules.ts'

/** A rule of the talk that a change of its plan breaks. */
export type BrokenRule =
  /** The talk cannot do without the section. */
  | { readonly kind: 'must'; readonly section: SectionId }
  /** No section left delivers the promise. */
  | { readonly kind: 'promise'; readonly promise: PromiseId }
  /** The section makes sense only with what it `needs`. */
  | { readonly kind: 'need'; readonly section: SectionId; readonly needs: SectionId }
  /** No content is left. */
  | { readonly kind: 'nothing-left' }

type Change = {
  readonly before: Plan
  readonly after: Plan
  readonly promises: readonly PromiseId[]
  /** Of the plan before the change. */
  readonly forecast: Pick<Forecast, 'sections'>
}

const delivered = (plan: Plan): ReadonlySet<PromiseId> =>
  new Set(spokenSections(plan).flatMap((section) => section.promises))

const brokenNeeds = (before: Plan, after: Plan): readonly BrokenRule[] => {
  const [had, has] = [before, after].map((plan) => new Set(spokenSections(plan).map(({ id }) => id)))
  return spokenSections(after).flatMap((section) =>
    section.needs
      .filter((need) => need !== section.id && had?.has(need) && !has?.has(need))
      .map((needs) => ({ kind: 'need', section: section.id, needs }) as const),
  )
}

/** What held before the change and does not after it, musts first; what was broken before is not counted. */
export const brokenRules = ({ before, after, promises, forecast }: Change): readonly BrokenRule[] => {
  const [had, has] = [delivered(before), delivered(after)]
  const spoken = new Set(spokenSections(after).map(({ id }) => id))
  const carriers = carrying(spokenSections(before), forecast)
  return [
    ...spokenSections(before).flatMap(({ id, priority }): readonly BrokenRule[] =>
      priority === 'must' && !spoken.has(id) ? [{ kind: 'must', section: id }] : [],
    ),
    ...promises.flatMap((promise): readonly BrokenRule[] =>
      had.has(promise) && !has.has(promise) ? [{ kind: 'promise', promise }] : [],
    ),
    ...brokenNeeds(before, after),
    ...(carriers.length > 0 && !carriers.some(({ id }) => spoken.has(id))
      ? [{ kind: 'nothing-left' } as const]
      : []),
  ]
}
