import { z } from 'zod'
import { lengthSchema } from '#shared/domain/time.ts'

/** What was read from an outline, before it becomes a talk. `planned` null: no time was written. Lines count from 1. */
export const outlineDraftSchema = z
  .object({
    title: z.string().nullable(),
    sections: z
      .array(
        z
          .object({
            title: z.string(),
            planned: lengthSchema.nullable(),
            notes: z.string(),
            line: z.int().min(1),
          })
          .readonly(),
      )
      .readonly(),
    notUnderstood: z.array(z.object({ line: z.int().min(1), text: z.string() }).readonly()).readonly(),
  })
  .readonly()
export type OutlineDraft = z.infer<typeof outlineDraftSchema>
