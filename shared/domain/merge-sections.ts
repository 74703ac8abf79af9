import type { SectionId } from './identity.ts'
import { withSoundNeeds } from './needs.ts'
import type { Plan } from './plan.ts'
import { minimumOf, priorities, type Section } from './section.ts'
import { mergedStrands } from './strands.ts'
import { LONGEST, millis, sum, type Millis } from './time.ts'

/** Longest title, notes and list of promises that a section keeps, as section.ts has it. */
const LIMITS = { title: 300, notes: 200_000, promises: 50 } as const

type Sections = readonly [Section, ...Section[]]

const written = (texts: readonly string[], between: string, limit: number): string =>
  texts
    .filter((text) => text.trim() !== '')
    .join(between)
    .slice(0, limit)
    .toWellFormed()

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
      LIMITS.title,
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
    promises: [...new Set(sections.flatMap(({ promises }) => promises))].slice(0, LIMITS.promises),
    needs: [...new Set(sections.flatMap(({ needs }) => needs))].filter((need) => !all.has(need)),
    slides: slidesOf(sections),
    decisionPoint: sections.some(({ decisionPoint }) => decisionPoint),
    notes: written(
      sections.map(({ notes }) => notes),
      '\n\n',
      LIMITS.notes,
    ),
    madeOf: mergedStrands(sections, first.id),
  }
}

/**
 * Merges sections into one where the first of them stands, under its id: times and what was measured so far are summed,
 * the strongest priority and every promise stay. It is spoken when one of them was. Fewer than two: nothing changes.
 */
export const mergeSections = (plan: Plan, ids: ReadonlySet<SectionId>): Plan => {
  const [first, second, ...more] = plan.filter(({ id }) => ids.has(id))
  if (first === undefined || second === undefined) return plan
  const section = merged([first, second, ...more])
  return withSoundNeeds(
    plan.flatMap((one) => {
      if (one.id === first.id) return [section]
      if (ids.has(one.id)) return []
      const needs = one.needs.map((need) => (ids.has(need) ? first.id : need))
      return [one.needs.some((need) => ids.has(need)) ? { ...one, needs } : one]
    }),
  )
}
