import { z } from 'zod'
import { promiseIdSchema, sectionIdSchema, type SectionId } from './identity.ts'
import { kindOfTitle } from './kind-of-title.ts'
import { strandSchema } from './strands.ts'
import { lengthSchema, type Millis, toWholeSeconds, millis } from './time.ts'

/** The most characters of a title. */
export const LONGEST_TITLE = 300
/** The most characters of the notes of a section. */
export const LONGEST_NOTES = 200_000
/** The most promises that a section delivers, or a talk makes. */
export const MOST_PROMISES = 50
/** The most sections that one builds on. */
export const MOST_NEEDS = 50
/** The most strands that a section is made of. */
export const MOST_STRANDS = 5000

/** How much a section is needed, the most first. */
export const priorities = ['must', 'should', 'could'] as const
const prioritySchema = z.enum(priorities)
export type Priority = z.infer<typeof prioritySchema>

/** What a section is in the talk. */
export const sectionKinds = ['opening', 'content', 'demo', 'closing', 'q-and-a'] as const
const sectionKindSchema = z.enum(sectionKinds)
export type SectionKind = z.infer<typeof sectionKindSchema>

/** The first and last slide, counted from 1, both included. */
const slideRangeSchema = z
  .object({ from: z.int().min(1).max(100_000), to: z.int().min(1).max(100_000) })
  .refine((range) => range.from <= range.to)
  .readonly()

/**
 * A part of the talk with a planned time. It keeps its id through every edit, so that its history stays comparable.
 * A floated section stays visible but is out of the plan's total. `minimum` null means the default share of the plan.
 */
export const sectionSchema = z
  .object({
    id: sectionIdSchema,
    title: z.string().max(LONGEST_TITLE),
    planned: lengthSchema,
    minimum: lengthSchema.nullable(),
    shortVersion: lengthSchema.nullable(),
    priority: prioritySchema,
    kind: sectionKindSchema,
    floated: z.boolean(),
    promises: z.array(promiseIdSchema).max(MOST_PROMISES).readonly(),
    needs: z.array(sectionIdSchema).max(MOST_NEEDS).readonly(),
    slides: slideRangeSchema.nullable(),
    /** A place where the speaker decides on stage whether to leave the section out. */
    decisionPoint: z.boolean().default(false),
    notes: z.string().max(LONGEST_NOTES),
    /** Where a split or merged section's content comes from; nothing: it is whole and its own. Its history follows from it. */
    madeOf: z.array(strandSchema).max(MOST_STRANDS).default([]).readonly(),
  })
  .readonly()
export type Section = z.infer<typeof sectionSchema>

/** A section told in less than this share of its plan is another section: the floor where no minimum was typed. */
const DEFAULT_MINIMUM_SHARE = 0.7

/** The least time the section may be trimmed to, in ms, never above its planned time. */
export const minimumOf = (section: Section): Millis =>
  section.minimum === null
    ? toWholeSeconds(millis(section.planned * DEFAULT_MINIMUM_SHARE))
    : millis(Math.min(section.minimum, section.planned))

/** A new section without a time yet, that should stay; its kind is what its title says. */
export const blankSection = (id: SectionId, title = ''): Section => ({
  id,
  title,
  planned: millis(0),
  minimum: null,
  shortVersion: null,
  priority: 'should',
  kind: kindOfTitle(title),
  floated: false,
  promises: [],
  needs: [],
  slides: null,
  decisionPoint: false,
  notes: '',
  madeOf: [],
})
