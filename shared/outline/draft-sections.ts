import { sectionIdSchema } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { blankSection } from '#shared/domain/section.ts'
import { millis } from '#shared/domain/time.ts'
import type { OutlineDraft } from './outline.ts'

/** Longest title that a section keeps, in characters. */
const TITLE_LIMIT = 300

/** What was read as sections of a plan, under new ids (`newId` gives a UUID); 0:00 where no time was written. */
export const draftSections = (draft: OutlineDraft, newId: () => string): Plan =>
  draft.sections.map(({ title, planned, notes }) => ({
    ...blankSection(sectionIdSchema.parse(newId())),
    title: title.slice(0, TITLE_LIMIT),
    planned: planned ?? millis(0),
    notes,
  }))
