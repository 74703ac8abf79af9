import { z } from 'zod'
import { runIdSchema, sectionIdSchema } from './identity.ts'
import { planRevisionSchema } from './plan.ts'
import { refusalReasons } from './run-command.ts'
import { runKindSchema, runSchema } from './run.ts'
import { talkSchema } from './talk.ts'
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
    /** How many commands of this run were ignored so far: more of them than before is another press to speak of. */
    ignored: z.int().min(0),
    /** How many marks of this run were taken for the bouncing of a key. */
    bounced: z.int().min(0),
    /** False while the last facts could not be written to disk: they are kept in memory and tried again. */
    saved: z.boolean(),
  })
  .readonly()
export type RunSnapshot = z.infer<typeof runSnapshotSchema>

/** What was forecast of a run before it began, as it crosses to the windows: see `Forecast`. */
export const runForecastSchema = z
  .object({
    sections: z.record(
      sectionIdSchema,
      z.object({ center: millisSchema, spread: z.number().min(0) }).readonly(),
    ),
    shared: z.number().min(0),
    freedom: z.number().positive(),
  })
  .readonly()
export type RunForecast = z.infer<typeof runForecastSchema>

/** A run in progress with all that a window needs to show it: its talk, the plan that it is run with, and the forecast of before it. */
export const runInProgressSchema = z
  .object({
    snapshot: runSnapshotSchema,
    talk: talkSchema,
    revision: planRevisionSchema,
    forecast: runForecastSchema,
  })
  .readonly()
export type RunInProgress = z.infer<typeof runInProgressSchema>

/** A run that a crash, a power cut or a closed lid interrupted, or that was set aside for another day. `aliveAt` on the run clock and `aliveWall`: when the app was last seen alive. */
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

/** A run that was discarded, with its length in ms and when it began and was discarded. */
export const discardedRunSchema = z
  .object({
    id: runIdSchema,
    kind: runKindSchema,
    total: millisSchema,
    startedAt: instantSchema,
    discardedAt: instantSchema,
  })
  .readonly()
export type DiscardedRun = z.infer<typeof discardedRunSchema>
