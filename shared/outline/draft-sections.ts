import { clipped } from '#shared/domain/clipped.ts'
import { sectionIdSchema } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { blankSection, LONGEST_NOTES, LONGEST_TITLE } from '#shared/domain/section.ts'
import { LONGEST, millis, sum, type Millis } from '#shared/domain/time.ts'
import type { DraftPart, Grouping, GroupingKind, OutlineDraft } from './outline.ts'

/** What one section would be. `planned` in ms, null where no time was written; hidden when every part is. */
export type DraftSection = {
  /** The place of its first part among the draft's. */
  readonly at: number
  readonly title: string
  readonly planned: Millis | null
  readonly notes: string
  readonly hidden: boolean
  readonly slides: { readonly from: number; readonly to: number } | null
  readonly line: number | null
}

const slidesOf = (parts: readonly DraftPart[]): DraftSection['slides'] => {
  const numbers = parts.flatMap(({ slide }) => (slide === null ? [] : [slide]))
  return numbers.length === 0 ? null : { from: Math.min(...numbers), to: Math.max(...numbers) }
}

const plannedOf = (parts: readonly DraftPart[]): Millis | null => {
  const times = parts.flatMap(({ planned }) => (planned === null ? [] : [planned]))
  return times.length === 0 ? null : millis(Math.min(sum(times), LONGEST))
}

const notesOf = (parts: readonly DraftPart[]): string =>
  parts
    .map(({ notes }) => notes)
    .filter((notes) => notes !== '')
    .join('\n\n')

/** A picture on the first slide names nothing. */
const titleOf = (parts: readonly DraftPart[]): string => parts.find(({ title }) => title !== '')?.title ?? ''

const sectionOf = (parts: readonly DraftPart[], { at, title }: Grouping['starts'][number]): DraftSection => {
  const shown = parts.filter(({ hidden }) => !hidden)
  const told = shown.length === 0 ? parts : shown
  return {
    at,
    title: clipped((title ?? titleOf(told)).toWellFormed(), LONGEST_TITLE),
    planned: plannedOf(told),
    notes: clipped(notesOf(told), LONGEST_NOTES),
    hidden: shown.length === 0,
    slides: slidesOf(parts),
    line: parts[0]?.line ?? null,
  }
}

/** The sections that a draft makes when it is grouped so, in order; the draft's first way where it does not know this one. */
export const groupedSections = (draft: OutlineDraft, by?: GroupingKind): readonly DraftSection[] => {
  const starts = (draft.groupings.find((one) => one.by === by) ?? draft.groupings[0])?.starts ?? []
  return starts.map((start, index) =>
    sectionOf(draft.parts.slice(start.at, starts[index + 1]?.at ?? draft.parts.length), start),
  )
}

/** What was read as sections of a plan, under new ids (`newId` gives a UUID); 0:00 where no time was written. Hidden ones float. */
export const draftSections = (draft: OutlineDraft, newId: () => string, by?: GroupingKind): Plan =>
  groupedSections(draft, by).map(({ title, planned, notes, hidden, slides }) => ({
    ...blankSection(sectionIdSchema.parse(newId()), title),
    planned: planned ?? millis(0),
    notes,
    floated: hidden,
    slides,
  }))
