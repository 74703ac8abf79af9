import { documentResults } from '#shared/domain/document-results.ts'
import { measuredRates } from '#shared/domain/estimates/measured-rates.ts'
import { DEFAULT_CHOSEN_RATES, ratesFrom } from '#shared/domain/estimates/speech-rates.ts'
import type { RevisionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { Run } from '#shared/domain/run.ts'
import type { Talk } from '#shared/domain/talk.ts'

/** A talk with all that was ever kept of it: every plan revision, `current` the one that holds now, and every run that is not on, discarded ones too. */
export type TalkHistory = {
  readonly talk: Talk
  readonly current: RevisionId
  readonly revisions: readonly PlanRevision[]
  readonly runs: readonly Run[]
}

/** The history as a talk on a desk that knows no other: the speaker's rates are those of its runs. Null when its current revision is not in it. */
export const documentOf = ({ talk, current, revisions, runs }: TalkHistory): TalkDocument | null => {
  const revision = revisions.find(({ id }) => id === current)
  if (revision === undefined) return null
  const results = documentResults({ revision, revisions, runs })
  const rates = ratesFrom(DEFAULT_CHOSEN_RATES, measuredRates(results))
  return { talk, revision, revisions, runs, rates }
}
