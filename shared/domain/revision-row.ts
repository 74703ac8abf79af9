import { z } from 'zod'
import { planEditSchema } from './plan-edits.ts'
import { planRevisionSchema } from './plan.ts'
import { millisSchema } from './time.ts'

/** A plan revision in a list: its planned total (ms), the finished runs made with it, and what it changed; `untold`: how many changes more. */
export const revisionRowSchema = planRevisionSchema
  .unwrap()
  .omit({ talkId: true, sections: true })
  .extend({
    total: millisSchema,
    runs: z.int().min(0),
    edits: z.array(planEditSchema).readonly(),
    untold: z.int().min(0),
  })
  .readonly()
export type RevisionRow = z.infer<typeof revisionRowSchema>
