import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Section } from '#shared/domain/section.ts'
import { LONGEST, millis, seconds, toWholeSeconds, type Millis } from '#shared/domain/time.ts'
import { speechCount, type SpeechCount } from './speech-count.ts'
import { PER_SLIDE, spokenLength, type SpeechRates } from './speech-rates.ts'

/** What an estimate rests on: the notes read aloud, or the number of slides. */
export type EstimateReason =
  | { readonly from: 'notes'; readonly count: SpeechCount; readonly rates: SpeechRates }
  | { readonly from: 'slides'; readonly slides: number; readonly perSlide: Millis }

/** How long a section is likely to take before anybody has spoken it, in ms (whole seconds), and why. */
export type Estimate = { readonly length: Millis; readonly reason: EstimateReason }

type Told = Pick<Section, 'notes' | 'slides'>

/** Notes of less than this a slide are keywords, not what will be said. */
const KEYWORDS_PER_SLIDE = seconds(10)

const counts = new WeakMap<Told, SpeechCount>()

/** What is in a section's notes; counted once for each section value, of which most stay the same from edit to edit. */
const countOf = (section: Told): SpeechCount => {
  const count = counts.get(section) ?? speechCount(section.notes)
  counts.set(section, count)
  return count
}

const wholeLength = (ms: number): Millis => toWholeSeconds(millis(Math.min(ms, LONGEST)))

/** The estimate of one section by its notes, else by its slides; null when it has neither. */
export const estimateOf = (section: Told, rates: SpeechRates): Estimate | null => {
  const count = countOf(section)
  const spoken = spokenLength(count, rates)
  const slides = section.slides === null ? 0 : section.slides.to - section.slides.from + 1
  if (spoken > 0 && spoken >= slides * KEYWORDS_PER_SLIDE)
    return { length: wholeLength(spoken), reason: { from: 'notes', count, rates } }
  if (slides === 0) return null
  return { length: wholeLength(slides * PER_SLIDE), reason: { from: 'slides', slides, perSlide: PER_SLIDE } }
}

/** The estimates, in ms, of the sections that have no planned time (0:00), floated ones included; a section of which nothing is known has none. */
export const estimatesOf = (plan: Plan, rates: SpeechRates): ReadonlyMap<SectionId, Millis> =>
  new Map(
    plan.flatMap((section) => {
      if (section.planned > 0) return []
      const estimate = estimateOf(section, rates)
      return estimate === null ? [] : [[section.id, estimate.length]]
    }),
  )
