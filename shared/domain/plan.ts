import { z } from 'zod'
import { revisionIdSchema, talkIdSchema, type SectionId } from './identity.ts'
import { sectionSchema, type Section } from './section.ts'
import { instantSchema, millis, sum, type Millis } from './time.ts'

/** What made a plan revision: shown in the list of revisions. `clock`: the marks of an open run; `moved`: a run that came from another talk. */
export const revisionReasons = [
  'created',
  'edited',
  'undone',
  'redone',
  'imported',
  'cuts',
  'restored',
  'demo',
  'clock',
  'moved',
] as const

/** The most characters that say why a plan was changed. */
export const LONGEST_WHY = 500

/** Why a plan was changed, in the speaker's own words; '' when nothing was said. */
export const whySchema = z.string().max(LONGEST_WHY)

/** The most sections a plan keeps. */
export const MOST_SECTIONS = 1000

/** The ordered sections with their planned times at one moment, each id at most once. */
export const planSchema = z
  .array(sectionSchema)
  .max(MOST_SECTIONS)
  .refine((sections) => new Set(sections.map(({ id }) => id)).size === sections.length)
  .readonly()
export type Plan = z.infer<typeof planSchema>

/** One state of a talk's plan, numbered from 1 and never changed: runs keep the revision they were run with. */
export const planRevisionSchema = z
  .object({
    id: revisionIdSchema,
    talkId: talkIdSchema,
    number: z.int().min(1),
    reason: z.enum(revisionReasons),
    why: whySchema.default(''),
    createdAt: instantSchema,
    sections: planSchema,
  })
  .readonly()
export type PlanRevision = z.infer<typeof planRevisionSchema>
/** What kind of change made a revision. */
export type RevisionReason = PlanRevision['reason']

/** The sections that will be spoken: those that are not floated. */
export const spokenSections = (plan: Plan): Plan => plan.filter((section) => !section.floated)

/** Sum of the planned times of the sections that will be spoken, in ms. */
export const plannedTotal = (plan: Plan): Millis => sum(spokenSections(plan).map(({ planned }) => planned))

/** When each section begins, in ms from the start of the talk; a floated one begins where the next one does. `estimates` (ms) stand in for planned times of 0:00. */
export const plannedStarts = (
  plan: Plan,
  estimates: ReadonlyMap<SectionId, Millis> = new Map(),
): ReadonlyMap<SectionId, Millis> => {
  const starts = new Map<SectionId, Millis>()
  let at = 0
  for (const section of plan) {
    starts.set(section.id, millis(at))
    at += section.floated ? 0 : section.planned || (estimates.get(section.id) ?? 0)
  }
  return starts
}

/** The section of this id, if the plan has it. */
export const findSection = (plan: Plan, id: SectionId): Section | undefined =>
  plan.find((section) => section.id === id)
