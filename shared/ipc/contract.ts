import { z } from 'zod'
import { revisionIdSchema, runIdSchema, talkIdSchema } from '#shared/domain/identity.ts'
import { libraryRowSchema, talkDocumentSchema } from '#shared/domain/library.ts'
import { planRevisionSchema, planSchema, revisionReasons } from '#shared/domain/plan.ts'
import { runCommandSchema } from '#shared/domain/run-command.ts'
import { runInProgressSchema, runSnapshotSchema, unfinishedRunSchema } from '#shared/domain/run-snapshot.ts'
import { runKindSchema, runSchema } from '#shared/domain/run.ts'
import { settingsSchema } from '#shared/domain/settings.ts'
import { languageSchema, talkSchema } from '#shared/domain/talk.ts'
import { outlineDraftSchema } from '#shared/outline/outline.ts'

const nothing = z.null()
const reason = z.enum(revisionReasons)
const ofTalk = z.strictObject({ talkId: talkIdSchema })
const ofRun = z.strictObject({ runId: runIdSchema })

/** THE contract: every channel with what a window may ask and what main replies. Types, preload and handlers derive from it. */
export const contract = {
  /** The app's version, where it keeps its data, and the language of the computer. */
  'app.info': {
    request: nothing,
    reply: z.object({ version: z.string(), dataFolder: z.string(), language: languageSchema }),
  },
  'settings.read': { request: nothing, reply: settingsSchema },
  'settings.save': { request: z.strictObject({ settings: settingsSchema }), reply: settingsSchema },
  /** All talks that were not deleted, the one worked on last first. */
  'library.list': { request: nothing, reply: z.array(libraryRowSchema) },
  'talk.open': { request: ofTalk, reply: talkDocumentSchema },
  /** Makes a talk with its first plan revision; fails with `bad-request` when its id is taken. */
  'talk.create': {
    request: z.strictObject({ talk: talkSchema, sections: planSchema, reason }),
    reply: talkDocumentSchema,
  },
  'talk.save': { request: z.strictObject({ talk: talkSchema }), reply: talkSchema },
  /** Takes the talk out of the library; `talk.restore` brings it back whole. */
  'talk.delete': { request: ofTalk, reply: nothing },
  'talk.restore': { request: ofTalk, reply: nothing },
  /** Appends a plan revision. Fails with `stale-plan` when `base` is not the talk's current revision. */
  'plan.save': {
    request: z.strictObject({ talkId: talkIdSchema, base: revisionIdSchema, sections: planSchema, reason }),
    reply: planRevisionSchema,
  },
  /** Starts a run of the current plan at once; fails with `run-in-progress` while another is open. */
  'run.start': {
    request: z.strictObject({ talkId: talkIdSchema, kind: runKindSchema }),
    reply: runInProgressSchema,
  },
  'run.current': { request: nothing, reply: runInProgressSchema.nullable() },
  /** Stamps the command with main's clock and commits it before replying; a refusal is in the snapshot. */
  'run.command': {
    request: z.strictObject({ runId: runIdSchema, command: runCommandSchema }),
    reply: runSnapshotSchema,
  },
  /** Lets go of a run that has ended, so that no window shows it any more. */
  'run.leave': { request: ofRun, reply: nothing },
  'run.unfinished': { request: nothing, reply: unfinishedRunSchema.nullable() },
  /** go-on: the gap is a pause; end: at the last moment on record; discard: kept out of sight, can be restored. */
  'run.recover': {
    request: z.strictObject({ runId: runIdSchema, how: z.enum(['go-on', 'end', 'discard']) }),
    reply: runInProgressSchema.nullable(),
  },
  /** Changes what kind of run one was, and whether it counts in the statistics; fails with `run-in-progress` while it is on. */
  'run.change': {
    request: z.strictObject({ runId: runIdSchema, kind: runKindSchema, counts: z.boolean() }),
    reply: runSchema,
  },
  /** Puts a finished run out of sight; `run.restore` brings it back. */
  'run.discard': { request: ofRun, reply: nothing },
  'run.restore': { request: ofRun, reply: nothing },
  /** The report of a finished run as Markdown; also put on the clipboard when `copy`. */
  'report.markdown': {
    request: z.strictObject({ runId: runIdSchema, language: languageSchema, copy: z.boolean() }),
    reply: z.string(),
  },
  /** Opens the demo talk in a language: made on first use, brought back when it was deleted. */
  'demo.open': { request: z.strictObject({ language: languageSchema }), reply: talkDocumentSchema },
  /** Asks for a file and reads its outline in a process of its own; null when the speaker thought better of it. */
  'outline.choose': { request: nothing, reply: outlineDraftSchema.nullable() },
  'outline.read': { request: z.strictObject({ text: z.string().max(2_000_000) }), reply: outlineDraftSchema },
} as const

type Contract = typeof contract
export type Channel = keyof Contract
export type Request<C extends Channel> = z.infer<Contract[C]['request']>
export type Reply<C extends Channel> = z.infer<Contract[C]['reply']>
