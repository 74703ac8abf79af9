import { z } from 'zod'
import { liveLessonSchema } from './forecast/live-lessons.ts'
import { talkIdSchema } from './identity.ts'
import { millisSchema } from './time.ts'

/** How a talk went from its first complete rehearsal to the last and to the stage; lengths in ms, null where there was none. */
export const talkCourseSchema = z
  .object({
    talkId: talkIdSchema,
    title: z.string(),
    /** Complete runs that count. */
    runs: z.int().min(2),
    first: millisSchema.nullable(),
    last: millisSchema.nullable(),
    live: millisSchema.nullable(),
  })
  .readonly()
export type TalkCourse = z.infer<typeof talkCourseSchema>

/** What is known of the speaker from all talks: what live runs taught, and the course of each talk that was run more than once. */
export const speakerSchema = z
  .object({ lessons: z.array(liveLessonSchema).readonly(), courses: z.array(talkCourseSchema).readonly() })
  .readonly()
export type Speaker = z.infer<typeof speakerSchema>

/** A speaker of whom nothing is known yet. */
export const NEW_SPEAKER: Speaker = { lessons: [], courses: [] }
