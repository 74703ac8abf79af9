import { z } from 'zod'
import { promiseIdSchema, talkIdSchema, type TalkId } from './identity.ts'
import { LONGEST_TITLE, MOST_PROMISES } from './section.ts'
import { lengthSchema, minutes, type Millis } from './time.ts'

/** The languages of the app and of a talk. */
export const languageSchema = z.enum(['en', 'ja'])
export type Language = z.infer<typeof languageSchema>

const line = z.string().max(LONGEST_TITLE)
/** The most characters that the abstract, the goal or the notes on the audience hold. */
export const LONGEST_PAGE = 20_000

const page = z.string().max(LONGEST_PAGE)

/** Something the abstract promises the audience; sections deliver it. */
const promiseSchema = z.object({ id: promiseIdSchema, text: line }).readonly()

/** A date and time as the organiser prints it, without a zone: the venue's own clock. */
const localTimeSchema = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/)

/** One presentation. Its sections are in its plan. `qa` is the Q&A buffer, always shorter than the slot. */
export const talkSchema = z
  .object({
    id: talkIdSchema,
    title: line,
    event: line,
    venue: line,
    startsAt: localTimeSchema.nullable(),
    language: languageSchema,
    slot: lengthSchema.refine((slot) => slot > 0),
    qa: lengthSchema,
    slackPercent: z.number().min(0).max(50),
    abstract: page,
    goal: page,
    audienceNotes: page,
    promises: z.array(promiseSchema).max(MOST_PROMISES).readonly(),
  })
  .refine((talk) => talk.qa < talk.slot)
  .readonly()
export type Talk = z.infer<typeof talkSchema>

/** What a new talk starts with: the commonest conference slot, no questions in it, 5 % kept to speak slowly. */
export const NEW_TALK: { readonly slot: Millis; readonly qa: Millis; readonly slackPercent: number } = {
  slot: minutes(40),
  qa: minutes(0),
  slackPercent: 5,
}

/** A new talk with nothing written yet. */
export const blankTalk = (id: TalkId, language: Language): Talk => ({
  id,
  title: '',
  event: '',
  venue: '',
  startsAt: null,
  language,
  abstract: '',
  goal: '',
  audienceNotes: '',
  promises: [],
  ...NEW_TALK,
})
