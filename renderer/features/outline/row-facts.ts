import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { plannedStarts, type Plan } from '#shared/domain/plan.ts'
import type { Millis } from '#shared/domain/time.ts'
import type { AppState } from '#renderer/store/state.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'

const known = new WeakMap<TalkDocument, ReadonlyMap<SectionId, Millis>>()

const startsOf = (document: TalkDocument): ReadonlyMap<SectionId, Millis> => {
  const starts =
    known.get(document) ?? plannedStarts(document.revision.sections, talkFacts(document).estimates)
  known.set(document, starts)
  return starts
}

/** When a section of the open talk begins, in ms from its start. */
export const beginsAt =
  (id: SectionId) =>
  ({ document }: Pick<AppState, 'document'>): Millis | undefined =>
    document === null ? undefined : startsOf(document).get(id)

const placed = new WeakMap<Plan, ReadonlyMap<SectionId, number>>()

const placesOf = (plan: Plan): ReadonlyMap<SectionId, number> => {
  const places = placed.get(plan) ?? new Map(plan.map(({ id }, index) => [id, index + 1]))
  placed.set(plan, places)
  return places
}

/** A section's place in the open talk, counted from 1, floated ones included; 0 when it is not there. */
export const placeOf =
  (id: SectionId) =>
  ({ document }: Pick<AppState, 'document'>): number =>
    document === null ? 0 : (placesOf(document.revision.sections).get(id) ?? 0)

/** What a section takes as a rule, in ms; undefined before any run. */
export const typicalOf =
  (id: SectionId) =>
  ({ document }: Pick<AppState, 'document'>): Millis | undefined => {
    if (document === null || document.runs.length === 0) return undefined
    const { told, expected } = talkFacts(document)
    return told.has(id) ? expected.get(id) : undefined
  }
