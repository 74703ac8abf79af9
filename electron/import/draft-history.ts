import type { TalkHistory } from '#shared/domain/archive/talk-history.ts'
import { clipped } from '#shared/domain/clipped.ts'
import { newTalkId, revisionIdSchema } from '#shared/domain/identity.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import { LONGEST_TITLE } from '#shared/domain/section.ts'
import { blankTalk, type Language } from '#shared/domain/talk.ts'
import type { Instant } from '#shared/domain/time.ts'
import { draftRuns } from '#shared/outline/draft-runs.ts'
import { draftSlot } from '#shared/outline/draft-slot.ts'
import { draftSections } from '#shared/outline/draft-sections.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { toldRuns } from './draft-run.ts'

type Making = { readonly newId: () => string; readonly at: Instant; readonly language: Language }

/** What was read as a talk of its own: its sections as the first plan, in the draft's first way to group them, and its runs. A length that the file names is its slot. */
export const draftHistory = (draft: OutlineDraft, { newId, at, language }: Making): TalkHistory => {
  const blank = blankTalk(newTalkId(newId()), language)
  const slot = draftSlot(draft, blank.slot)
  const revision: PlanRevision = {
    id: revisionIdSchema.parse(newId()),
    talkId: blank.id,
    number: 1,
    reason: 'imported',
    why: '',
    createdAt: at,
    sections: draftSections(draft, newId),
  }
  return {
    talk: { ...blank, title: clipped(draft.title ?? '', LONGEST_TITLE), slot },
    current: revision.id,
    revisions: [revision],
    runs: toldRuns(draftRuns(draft), { revision, newId, at }).map(({ run }) => run),
  }
}
