import { Failure } from '#electron/failure.ts'
import { outcomeOf } from '#electron/rehearsal/open-run.ts'
import type { ToldRun } from '#electron/storage/talk-history.ts'
import { runIdSchema } from '#shared/domain/identity.ts'
import { spokenSections, type PlanRevision } from '#shared/domain/plan.ts'
import { instant, type Instant } from '#shared/domain/time.ts'
import type { DraftRun } from '#shared/outline/outline.ts'
import { runEvents } from './run-events.ts'

/** Runs without a date are put one behind the other before now, in ms between them. */
const APART = 1000

/** How long before now each run began, if each was followed at once by the next. */
const agesOf = (runs: readonly DraftRun[]): readonly number[] => {
  let age = 0
  return runs
    .toReversed()
    .map(({ total }) => (age += total + APART))
    .toReversed()
}

type Making = { readonly revision: PlanRevision; readonly newId: () => string; readonly at: Instant }

const toldRun = ({ revision, newId, at }: Making, told: DraftRun, age: number): ToldRun => {
  const ids = spokenSections(revision.sections).map(({ id }) => id)
  if (told.ends.length > ids.length) throw new Failure('bad-request')
  const run = {
    id: runIdSchema.parse(newId()),
    talkId: revision.talkId,
    revisionId: revision.id,
    kind: 'practice' as const,
    counts: told.complete,
    events: runEvents(told, ids, told.startedAt ?? instant(Math.max(0, at - age))),
  }
  const outcome = outcomeOf({ run, revision })
  // What did not end, as in a plan without sections, would stand in the way of the next run.
  if (outcome.outcome !== 'ended') throw new Failure('bad-request')
  return { run, outcome }
}

/** Runs that a file told as finished runs of a plan, in its order; `at` is now. Fails with bad-request when one has more sections than the plan. */
export const toldRuns = (runs: readonly DraftRun[], making: Making): readonly ToldRun[] => {
  const ages = agesOf(runs)
  return runs.map((run, index) => toldRun(making, run, ages[index] ?? 0))
}
