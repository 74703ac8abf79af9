import { v7 as uuid } from 'uuid'
import { talkIdSchema } from '#shared/domain/identity.ts'
import { NEW_TALK, type Talk } from '#shared/domain/talk.ts'

/** A complete talk in a 40:00 slot with the default slack; the patch says what matters to the test. */
export const makeTalk = (patch: Partial<Talk> = {}): Talk => ({
  id: talkIdSchema.parse(uuid()),
  title: 'A talk',
  event: '',
  venue: '',
  startsAt: null,
  language: 'en',
  abstract: '',
  goal: '',
  audienceNotes: '',
  promises: [],
  ...NEW_TALK,
  ...patch,
})
