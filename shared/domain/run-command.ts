import { z } from 'zod'
import { sectionIdSchema } from './identity.ts'
import { noteTextSchema } from './run.ts'
import { millisSchema } from './time.ts'

const plain = <T extends string>(type: T) => z.object({ type: z.literal(type) }).readonly()
const ofSection = <T extends string>(type: T) =>
  z.object({ type: z.literal(type), section: sectionIdSchema }).readonly()

/** What is put right in a run that has ended. */
export const correctionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('move-mark'), of: z.int().min(0), to: millisSchema.min(0) }).readonly(),
  ofSection('exclude'),
  ofSection('include'),
])
export type Correction = z.infer<typeof correctionSchema>

/** What a window asks of the run. `back` takes the last change of section back; `undo` the last fact of any kind. */
export const runCommandSchema = z.discriminatedUnion('type', [
  plain('mark'),
  plain('back'),
  plain('undo'),
  plain('pause'),
  plain('resume'),
  plain('set-aside'),
  plain('interrupt'),
  plain('proceed'),
  plain('restart-section'),
  plain('reset'),
  plain('questions'),
  plain('flag'),
  plain('finish'),
  plain('discard'),
  ofSection('leave-out'),
  ofSection('jump'),
  z
    .object({
      type: z.literal('take-rescue'),
      sections: z.array(sectionIdSchema).min(1).max(1000).readonly(),
    })
    .readonly(),
  z.object({ type: z.literal('note'), text: noteTextSchema }).readonly(),
  ...correctionSchema.options,
])
export type RunCommand = z.infer<typeof runCommandSchema>

/** Why a command was not taken. */
export const refusalReasons = [
  'bounce',
  'not-running',
  'not-over',
  'already-over',
  'live-never-pauses',
  'live-never-restarts',
  'nothing-to-take-back',
  'no-such-section',
  'no-sections',
  'out-of-range',
] as const
export type RefusalReason = (typeof refusalReasons)[number]
