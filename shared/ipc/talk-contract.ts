import { z } from 'zod'
import { revisionIdSchema, talkIdSchema } from '#shared/domain/identity.ts'
import { libraryRowSchema, talkDocumentSchema } from '#shared/domain/library.ts'
import { planRevisionSchema, planSchema, revisionReasons, whySchema } from '#shared/domain/plan.ts'
import { speakerSchema } from '#shared/domain/speaker.ts'
import { revisionRowSchema } from '#shared/domain/revision-row.ts'
import { languageSchema, talkSchema } from '#shared/domain/talk.ts'

const nothing = z.null()
const reason = z.enum(revisionReasons)
const ofTalk = z.strictObject({ talkId: talkIdSchema })

/** Channels of the library, its talks and their plans. */
export const talkContract = {
  /** All talks that were not deleted, the one worked on last first. */
  'library.list': { request: nothing, reply: z.array(libraryRowSchema) },
  /** What is known of the speaker from all talks, as far as it was worked out. */
  'speaker.read': { request: nothing, reply: speakerSchema },
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
    request: z.strictObject({
      talkId: talkIdSchema,
      base: revisionIdSchema,
      sections: planSchema,
      reason,
      why: whySchema,
    }),
    reply: planRevisionSchema,
  },
  /** A talk's plan revisions with a number below `before`, the newest first: at most 50, each with what it changed. */
  'plan.history': {
    request: z.strictObject({ talkId: talkIdSchema, before: z.int().min(1) }),
    reply: z.array(revisionRowSchema),
  },
  /** One revision with its sections; fails with `not-found`. */
  'plan.revision': {
    request: z.strictObject({ revisionId: revisionIdSchema }),
    reply: planRevisionSchema,
  },
  /** Opens the demo talk in a language: made on first use, brought back when it was deleted. */
  'demo.open': { request: z.strictObject({ language: languageSchema }), reply: talkDocumentSchema },
} as const
