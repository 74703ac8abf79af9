import { clipped } from './clipped.ts'
import type { SectionId } from './identity.ts'
import { withSoundNeeds } from './needs.ts'
import type { Plan } from './plan.ts'
import {
  LONGEST_NOTES,
  LONGEST_TITLE,
  minimumOf,
  MOST_NEEDS,
  MOST_PROMISES,
  MOST_STRANDS,
  priorities,
  type Section,
} from './section.ts'
import { mergedStrands } from './strands.ts'
import { LONGEST, millis, sum, type Millis } from './time.ts'

type Sections = readonly [Section, ...Section[]]

const written = (texts: readonly string[], between: string, limit: number): string =>
  clipped(texts.filter((text) => text.trim() !== '').join(between), limit)

const total = (lengths: readonly Millis[]): Millis => millis(Math.min(sum(lengths), LONGEST))

/** The sum over all sections where one of them has such a time at all; the others count with what they have instead. */
const totalWhereSaid = (
  sections: Sections,
  said: (section: Section) => Millis | null,
  otherwise: (section: Section) => Millis,
): Millis | null =>
  sections.every((section) => said(section) === null)
    ? null
    : total(sections.map((section) => said(section) ?? otherwise(section)))

const slidesOf = (sections: Sections): Section['slides'] => {
  const ranges = sections.flatMap(({ slides }) => slides ?? [])
  return ranges.length === 0
    ? null
    : { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) }
}

const merged = (sections: Sections): Section => {
  const [first] = sections
  const all = new Set(sections.map(({ id }) => id))
  return {
    ...first,
    title: written(
      sections.map(({ title }) => title),
      ' + ',
      LONGEST_TITLE,
    ),
    planned: total(sections.map(({ planned }) => planned)),
    minimum: totalWhereSaid(sections, ({ minimum }) => minimum, minimumOf),
    shortVersion: totalWhereSaid(
      sections,
      ({ shortVersion }) => shortVersion,
      ({ planned }) => planned,
    ),
    priority: priorities.find((one) => sections.some(({ priority }) => priority === one)) ?? first.priority,
    floated: sections.every(({ floated }) => floated),
    promises: [...new Set(sections.flatMap(({ promises }) => promises))].slice(0, MOST_PROMISES),
    needs: [...new Set(sections.flatMap(({ needs }) => needs))].filter((need) => !all.has(need)),
    slides: slidesOf(sections),
    decisionPoint: sections.some(({ decisionPoint }) => decisionPoint),
    notes: written(
      sections.map(({ notes }) => notes),
      '\n\n',
      LONGEST_NOTES,
    ),
    madeOf: mergedStrands(sections, first.id),
  }
}

/**
 * Merges sections into one where the first of them stands, under its id: times and what was measured so far are summed,
 * the strongest priority and every promise stay. It is spoken when one of them was. The same plan when they are fewer
 * than two, or need or are made of more than one section can hold.
 */
export const mergeSections = (plan: Plan, ids: ReadonlySet<SectionId>): Plan => {
  const [first, second, ...more] = plan.filter(({ id }) => ids.has(id))
  if (first === undefined || second === undefined) return plan
  const section = merged([first, second, ...more])
  if (section.needs.length > MOST_NEEDS || section.madeOf.length > MOST_STRANDS) return plan
  return withSoundNeeds(
    plan.flatMap((one) => {
      if (one.id === first.id) return [section]
      if (ids.has(one.id)) return []
      const needs = one.needs.map((need) => (ids.has(need) ? first.id : need))
      return [one.needs.some((need) => ids.has(need)) ? { ...one, needs } : one]
    }),
  )
}
