import type { Trial } from '#shared/domain/cuts/trial.ts'
import { minimumOf, type Section } from '#shared/domain/section.ts'
import { millis, seconds, type Millis } from '#shared/domain/time.ts'

/** Twenty steps from nothing to the whole: a key press is a twentieth of the section. */
const STEPS = 20

/** The planned times a section can be given by hand, the shortest first: its minimum, its short version, twentieths, and the whole. */
export const trimStops = (section: Section, { planned }: Pick<Trial, 'planned'>): readonly Millis[] => {
  const minimum = minimumOf(section)
  const twentieths = Array.from({ length: STEPS }, (_, step) =>
    seconds(Math.round((section.planned * step) / STEPS / 1000)),
  )
  const lengths = [
    ...twentieths.filter((length) => length > minimum && length < section.planned),
    minimum,
    section.planned,
    section.shortVersion ?? section.planned,
    planned,
  ]
  return [...new Set(lengths.map(Number))]
    .filter((length) => length > 0)
    .toSorted((a, b) => a - b)
    .map(millis)
}
