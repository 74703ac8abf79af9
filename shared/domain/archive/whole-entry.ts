import type { RevisionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { Run } from '#shared/domain/run.ts'
import type { TalkEntry } from './archive-schema.ts'
import { unpackEntry } from './pack-history.ts'

const areDistinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length

/** Each section at most once; the sections themselves were looked at where they stand. */
const isPlan = (plan: Plan): boolean => areDistinct(plan.map(({ id }) => id))

const hasWholePlans = ({ revisions, sections }: TalkEntry): boolean =>
  revisions.every(({ sections: places }) => places.every((place) => place < sections.length))

/** Each revision once, by its id and by its number, and the current one among them. */
const hasWholeRevisions = ({ revisions, current }: TalkEntry): boolean =>
  areDistinct(revisions.map(({ id }) => id)) &&
  areDistinct(revisions.map(({ number }) => number)) &&
  revisions.some(({ id }) => id === current)

type Plans = ReadonlyMap<RevisionId, Plan>

const isAtRest = (plans: Plans, run: Run): boolean => {
  const plan = plans.get(run.revisionId)
  if (plan === undefined || run.events[0]?.type !== 'start') return false
  const state = runState(plan, run.events)
  return (
    state.phase === 'ended' || state.phase === 'discarded' || (state.phase === 'paused' && state.setAside)
  )
}

/** Whether all that an entry names is in it: sections and revisions by id, each once, and only runs that are not on. */
export const isWholeEntry = (entry: TalkEntry): boolean => {
  if (!hasWholePlans(entry) || !hasWholeRevisions(entry)) return false
  const { revisions, runs } = unpackEntry(entry)
  const plans: Plans = new Map(revisions.map(({ id, sections }) => [id, sections]))
  return (
    areDistinct(runs.map(({ id }) => id)) &&
    [...plans.values()].every(isPlan) &&
    runs.every((run) => isAtRest(plans, run))
  )
}
