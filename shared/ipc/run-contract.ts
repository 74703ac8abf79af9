import { z } from 'zod'
import { revisionIdSchema, runIdSchema, talkIdSchema } from '#shared/domain/identity.ts'
import { correctionSchema, refusalReasons, runCommandSchema } from '#shared/domain/run-command.ts'
import {
  discardedRunSchema,
  runInProgressSchema,
  runSnapshotSchema,
  unfinishedRunSchema,
} from '#shared/domain/run-snapshot.ts'
import { runKindSchema, runSchema } from '#shared/domain/run.ts'
import { instantSchema } from '#shared/domain/time.ts'
import { waitingSchema } from '#shared/domain/waiting.ts'

const nothing = z.null()
const ofRun = z.strictObject({ runId: runIdSchema })

/** Channels of the run in progress and of finished runs. */
export const runContract = {
  /** Starts a run of the current plan at once, its slot counted from a moment that has passed; `open` when its plan of one section is to grow with the marks. Fails with `run-in-progress` while another is open. */
  'run.start': {
    request: z.strictObject({
      talkId: talkIdSchema,
      kind: runKindSchema,
      slotFrom: instantSchema.optional(),
      open: z.boolean().optional(),
    }),
    reply: runInProgressSchema,
  },
  /** A live run that begins by itself when its slot does; fails with `bad-request` when that is not within 12 hours. Starting any run ends the wait. */
  'run.wait': {
    request: z.strictObject({ talkId: talkIdSchema, startsAt: instantSchema }),
    reply: waitingSchema,
  },
  'run.waiting': { request: nothing, reply: waitingSchema.nullable() },
  'run.stop-waiting': { request: nothing, reply: nothing },
  'run.current': { request: nothing, reply: runInProgressSchema.nullable() },
  /** Stamps the command with main's clock and commits it before replying; a refusal is in the snapshot. */
  'run.command': {
    request: z.strictObject({ runId: runIdSchema, command: runCommandSchema }),
    reply: runSnapshotSchema,
  },
  /** Lets go of a run that has ended, so that no window shows it any more. */
  'run.leave': { request: ofRun, reply: nothing },
  /** Runs set aside for another day, the newest first. */
  'run.asides': { request: nothing, reply: z.array(unfinishedRunSchema) },
  /** Goes on with a run that was set aside, or with a rehearsal that has ended, which stands paused at its end; fails with `run-in-progress` while another is open. */
  'run.resume': { request: ofRun, reply: runInProgressSchema },
  'run.unfinished': { request: nothing, reply: unfinishedRunSchema.nullable() },
  /** go-on: the gap is a pause; end: at the last moment on record; discard: kept out of sight, can be restored. */
  'run.recover': {
    request: z.strictObject({ runId: runIdSchema, how: z.enum(['go-on', 'end', 'discard']) }),
    reply: runInProgressSchema.nullable(),
  },
  /** Changes what kind of run one was, and whether it counts in the statistics; how it was delivered is kept. Fails with `run-in-progress` while it is on. */
  'run.change': {
    request: z.strictObject({ runId: runIdSchema, kind: runKindSchema, counts: z.boolean() }),
    reply: runSchema,
  },
  /** Gives a run that is not on to another talk, with a plan that pairs its sections with those there, or with a revision of as many sections. A talk that was made of that run alone goes. */
  'run.move': {
    request: z.strictObject({
      runId: runIdSchema,
      talkId: talkIdSchema,
      revisionId: revisionIdSchema.optional(),
    }),
    reply: nothing,
  },
  /** Puts a finished run out of sight; `run.restore` brings it back. */
  'run.discard': { request: ofRun, reply: nothing },
  'run.restore': { request: ofRun, reply: nothing },
  /** A talk's runs that were discarded in the last 30 days, the last discarded first. */
  'run.bin': { request: z.strictObject({ talkId: talkIdSchema }), reply: z.array(discardedRunSchema) },
  /**
   * Puts a finished run right, or takes the last correction back. `restore-original` brings it as it was delivered, its
   * kind and whether it counts with it; `as-before` as it was when it had so many events. A refusal says why nothing changed.
   */
  'run.correct': {
    request: z.strictObject({
      runId: runIdSchema,
      command: z.union([
        correctionSchema,
        z.strictObject({ type: z.literal('undo') }),
        z.strictObject({ type: z.literal('restore-original') }),
        z.strictObject({
          type: z.literal('as-before'),
          events: z.int().min(1),
          kind: runKindSchema,
          counts: z.boolean(),
        }),
      ]),
    }),
    reply: z.object({ run: runSchema, refused: z.enum(refusalReasons).nullable() }),
  },
} as const
