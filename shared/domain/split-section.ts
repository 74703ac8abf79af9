import type { SectionId } from './identity.ts'
import { findSection, type Plan } from './plan.ts'
import type { Section } from './section.ts'
import { splitStrands } from './strands.ts'
import { millis, type Millis } from './time.ts'

/** Where a section is split: what the first part keeps, and what the second one is. `first` in ms, up to the planned time. */
export type Split = {
  readonly id: SectionId
  readonly first: { readonly title: string; readonly planned: Millis; readonly notes: string }
  readonly second: { readonly id: SectionId; readonly title: string; readonly notes: string }
}

/** Half of a planned time, in ms, down to whole seconds: where a split begins. */
export const halfOf = (planned: Millis): Millis => millis(Math.floor(planned / 2000) * 1000)

const shareOf = (length: Millis, whole: Millis): number => (whole === 0 ? 0.5 : length / whole)

const part = (length: Millis | null, share: number): Millis | null =>
  length === null ? null : millis(length * share)

const rest = (length: Millis | null, first: Millis | null): Millis | null =>
  length === null || first === null ? null : millis(length - first)

/**
 * Splits a section in two that lie one after the other. The first keeps the id; what was measured so far is shared out by
 * planned time, and so are minimum and short version. The second delivers the same promises and needs the first's needs.
 */
export const splitSection = (plan: Plan, { id, first, second }: Split): Plan => {
  const section = findSection(plan, id)
  if (section === undefined) return plan
  const planned = millis(Math.min(first.planned, section.planned))
  const share = shareOf(planned, section.planned)
  const [kept, gone] = splitStrands(section, share, second.id)
  const minimum = part(section.minimum, share)
  const shortVersion = part(section.shortVersion, share)
  const parts: readonly Section[] = [
    { ...section, ...first, planned, minimum, shortVersion, madeOf: kept },
    {
      ...section,
      ...second,
      planned: millis(section.planned - planned),
      minimum: rest(section.minimum, minimum),
      shortVersion: rest(section.shortVersion, shortVersion),
      decisionPoint: false,
      madeOf: gone,
    },
  ]
  return plan.flatMap((one) => (one.id === id ? parts : [one]))
}
