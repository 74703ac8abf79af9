import { eachSection } from '#shared/domain/edit-plan.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import { patched } from '#shared/domain/patched.ts'
import { spokenSections, type Plan } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import { estimateOf, type Estimate } from './estimate.ts'
import type { SpeechRates } from './speech-rates.ts'

/** How long a plan is, in ms: the sections that will be spoken, each with its planned time, else its estimate. */
export type PlanLength = {
  readonly total: Millis
  /** The part of the total that is estimated, and how many sections it stands for. */
  readonly estimated: Millis
  readonly sections: number
}

/** The length of a plan whose gaps are filled with estimates (ms, of `estimatesOf`). */
export const planLength = (plan: Plan, estimates: ReadonlyMap<SectionId, Millis>): PlanLength => {
  let [planned, estimated, sections] = [0, 0, 0]
  for (const section of spokenSections(plan)) {
    const estimate = section.planned > 0 ? undefined : estimates.get(section.id)
    planned += section.planned
    estimated += estimate ?? 0
    sections += estimate === undefined ? 0 : 1
  }
  return { total: millis(planned + estimated), estimated: millis(estimated), sections }
}

/** Notes that take this share and this many ms longer than planned are clearly more; less is how people differ. */
const CLEARLY_MORE = { share: 1.15, ms: 30_000 } as const

/** What the notes of a section say when that is clearly more than its planned time; null when it is not, or nothing is planned. */
export const saysMore = (section: Section, rates: SpeechRates): Estimate | null => {
  const { planned } = section
  const estimate = planned === 0 ? null : estimateOf(section, rates)
  if (estimate === null || estimate.reason.from !== 'notes') return null
  const isMore =
    estimate.length >= planned * CLEARLY_MORE.share && estimate.length >= planned + CLEARLY_MORE.ms
  return isMore ? estimate : null
}

/** Makes the estimates of these sections their planned times; those of which nothing is known stay as they are. */
export const takeEstimates = (plan: Plan, ids: ReadonlySet<SectionId>, rates: SpeechRates): Plan =>
  eachSection(plan, (section) => {
    const estimate = ids.has(section.id) ? estimateOf(section, rates) : null
    return estimate === null ? section : patched(section, { planned: estimate.length })
  })

/** How long a plan is by its notes, in ms: as planned, but as long as the notes where they clearly say more. Equal to `total` when none does. */
export const lengthByNotes = (
  plan: Plan,
  estimates: ReadonlyMap<SectionId, Millis>,
  rates: SpeechRates,
): Millis => {
  const { total } = planLength(plan, estimates)
  return millis(
    spokenSections(plan).reduce<number>((length, section) => {
      const more = saysMore(section, rates)
      return more === null ? length : length + more.length - section.planned
    }, total),
  )
}
