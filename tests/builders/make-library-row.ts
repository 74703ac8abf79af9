import { v7 as uuid } from 'uuid'
import { revisionIdSchema, talkIdSchema } from '#shared/domain/identity.ts'
import type { LibraryRow } from '#shared/domain/library.ts'
import { NEW_TALK } from '#shared/domain/talk.ts'
import { minutes } from '#shared/domain/time.ts'

/** A talk of the library in a 40:00 slot that was never run; the patch says what matters to the test. */
export const makeLibraryRow = (patch: Partial<LibraryRow> = {}): LibraryRow => ({
  id: talkIdSchema.parse(uuid()),
  title: 'A talk',
  event: '',
  startsAt: null,
  revisionId: revisionIdSchema.parse(uuid()),
  planned: minutes(0),
  estimated: minutes(0),
  runs: 0,
  lastRun: null,
  outlook: null,
  ...NEW_TALK,
  ...patch,
})
