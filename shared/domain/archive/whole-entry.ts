import type { RevisionId, SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { Run, RunEvent } from '#shared/domain/run.ts'
import { standingEvents } from '#shared/domain/standing-events.ts'
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

/** As they are recorded: the clock of a run never goes back. */
const areInOrder = (events: readonly RunEvent[]): boolean =>
  events.every(({ at }, place) => at >= (events[place - 1]?.at ?? 0))

const sectionsIn = (event: RunEvent): readonly SectionId[] => {
  if ('section' in event) return [event.section]
  return 'sections' in event ? event.sections : []
}

/** What was taken back may name a section that went with it: the plan of a run without an outline is settled at its end. */
const namesItsPlan = (plan: Plan, events: readonly RunEvent[]): boolean => {
  const known = new Set(plan.map(({ id }) => id))
  return standingEvents(events).every((event) => sectionsIn(event).every((id) => known.has(id)))
}

type Plans = ReadonlyMap<RevisionId, Plan>

const isAtRest = (plans: Plans, run: Run): boolean => {
  const plan = plans.get(run.revisionId)
  if (plan === undefined || run.events[0]?.type !== 'start') return false
  if (!areInOrder(run.events) || !namesItsPlan(plan, run.events)) return false
  const state = runState(plan, run.events)
  return (
    state.phase === 'ended' || state.phase === 'discarded' || (state.phase === 'paused' && state.setAside)
  )
}

/**
 * Whether an entry is whole: each revision and run once; the states of sections, the current revision and the plans of
 * the runs are in it; the events of a run begin with its start, follow its clock and name sections of its plan; no run
 * is on. What a section needs, delivers or is made of may be gone by then, as in the library itself.
 */
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
