import { z } from 'zod'
import { instantSchema, lengthSchema } from '#shared/domain/time.ts'

/** What a file can be read as. `outline`: Markdown or plain lines; `table`: CSV or TSV. */
export const outlineFormats = [
  'outline',
  'marp',
  'slidev',
  'reveal',
  'remark',
  'pptx',
  'livesplit',
  'table',
] as const
export type OutlineFormat = (typeof outlineFormats)[number]

/** How parts become sections: as they stand, each slide by itself, from one top heading to the next, by a deck's columns of slides, by its section slides, or by the sections it names. */
export const groupingKinds = [
  'as-written',
  'slides',
  'headings',
  'columns',
  'section-slides',
  'sections',
] as const
export type GroupingKind = (typeof groupingKinds)[number]

/** What was not understood or not read, by name; its text is the source, or the name of what was left out. */
export const draftProblemCodes = [
  'not-understood',
  'chapter-left',
  'not-read',
  'no-dates',
  'run-unread',
  'empty-section',
  'slide-missing',
] as const
export type DraftProblemCode = (typeof draftProblemCodes)[number]

const line = z.int().min(1)

/** A slide of a deck, or a section of an outline, in the file's order. `planned` null: no time was written. Lines and slides count from 1. */
const partSchema = z
  .object({
    title: z.string(),
    planned: lengthSchema.nullable(),
    notes: z.string(),
    hidden: z.boolean(),
    slide: z.int().min(1).nullable(),
    line: line.nullable(),
  })
  .readonly()
export type DraftPart = z.infer<typeof partSchema>

/** Where sections begin, by the index of their first part; the first begins at 0. `title` null: that of the first part. */
const groupingSchema = z
  .object({
    by: z.enum(groupingKinds),
    starts: z.array(z.object({ at: z.int().min(0), title: z.string().nullable() }).readonly()).readonly(),
  })
  .readonly()
export type Grouping = z.infer<typeof groupingSchema>

/**
 * A run that the file tells: when each part ended, in ms from its start; null where no time was taken, so that the
 * next one's time is shared. It stopped at `total`; where it is not complete it stopped in the part after the last end.
 */
export const draftRunSchema = z
  .object({
    startedAt: instantSchema.nullable(),
    ends: z.array(lengthSchema.nullable()).max(1000).readonly(),
    total: lengthSchema,
    complete: z.boolean(),
  })
  .readonly()
export type DraftRun = z.infer<typeof draftRunSchema>

const problemSchema = z
  .object({ line: line.nullable(), code: z.enum(draftProblemCodes), text: z.string() })
  .readonly()
export type DraftProblem = z.infer<typeof problemSchema>

/** What was read from a file, before it becomes a talk: at least one part, and one way to group. `length`: what the file says the whole takes. */
export const outlineDraftSchema = z
  .object({
    format: z.enum(outlineFormats),
    title: z.string().nullable(),
    length: lengthSchema.nullable(),
    parts: z.array(partSchema).min(1).max(1000).readonly(),
    groupings: z.array(groupingSchema).min(1).max(groupingKinds.length).readonly(),
    runs: z.array(draftRunSchema).max(10_000).readonly(),
    problems: z.array(problemSchema).readonly(),
  })
  .readonly()
export type OutlineDraft = z.infer<typeof outlineDraftSchema>
