import type { TalkHistory } from '#shared/domain/archive/talk-history.ts'
import { revisionIdSchema, runIdSchema, type RevisionId, type TalkId } from '#shared/domain/identity.ts'

/** The same history as another talk: its revisions and runs get ids of their own (`newId` gives a UUID), sections keep theirs. */
export const renewedIds = (history: TalkHistory, talkId: TalkId, newId: () => string): TalkHistory => {
  const renewed = new Map(history.revisions.map(({ id }) => [id, revisionIdSchema.parse(newId())]))
  const renew = (id: RevisionId): RevisionId => renewed.get(id) ?? id
  return {
    talk: { ...history.talk, id: talkId },
    current: renew(history.current),
    revisions: history.revisions.map((revision) => ({ ...revision, talkId, id: renew(revision.id) })),
    runs: history.runs.map((run) => ({
      ...run,
      id: runIdSchema.parse(newId()),
      talkId,
      revisionId: renew(run.revisionId),
    })),
  }
}
