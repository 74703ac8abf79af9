import { z } from 'zod'
import { planRevisionSchema } from './plan.ts'
import { refusalReasons } from './run-command.ts'
import { runSchema } from './run.ts'
import { instantSchema, millisSchema } from './time.ts'

/**
 * The run as main sees it at one moment: the run clock stood at `at` ms. `rate` says how fast it moves by itself:
 * 1, or 0 when something else drives it (a virtual clock) or the run is over. `refused` is the last command ignored.
 */
export const runSnapshotSchema = z
  .object({
    run: runSchema,
    at: millisSchema,
    rate: z.union([z.literal(0), z.literal(1)]),
    refused: z.enum(refusalReasons).nullable(),
    /** False while the last facts could not be written to disk: they are kept in memory and tried again. */
    saved: z.boolean(),
  })
  .readonly()
export type RunSnapshot = z.infer<typeof runSnapshotSchema>

/** A run in progress with the plan that it is run with. */
export const runInProgressSchema = z
  .object({ snapshot: runSnapshotSchema, revision: planRevisionSchema })
  .readonly()
export type RunInProgress = z.infer<typeof runInProgressSchema>

/** A run that a crash, a power cut or a closed lid interrupted. `aliveAt` on the run clock and `aliveWall`: when the app was last seen alive. */
export const unfinishedRunSchema = z
  .object({
    run: runSchema,
    revision: planRevisionSchema,
    talkTitle: z.string(),
    aliveAt: millisSchema,
    aliveWall: instantSchema,
  })
  .readonly()
export type UnfinishedRun = z.infer<typeof unfinishedRunSchema>
