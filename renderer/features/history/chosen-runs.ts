import type { RunId } from '#shared/domain/identity.ts'
import type { RunResult } from '#shared/domain/run-result.ts'

/** The runs ticked for comparison, in the order they were ticked: two at most. */
export type ChosenRuns = readonly RunId[]

/** Ticks or unticks a run; a third one takes the place of the one ticked first. */
export const toggleChosen = (chosen: ChosenRuns, id: RunId): ChosenRuns =>
  chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-2)

/** Two runs to hold side by side, the earlier one first. */
export type Pair = { readonly earlier: RunResult; readonly later: RunResult }

/** The two ticked runs, or the last two while none is ticked; null when there are not two. `results` oldest first. */
export const pairOf = (chosen: ChosenRuns, results: readonly RunResult[]): Pair | null => {
  const ticked = results.filter(({ run }) => chosen.includes(run.id))
  const [earlier, later] = ticked.length === 0 ? results.slice(-2) : ticked
  return earlier === undefined || later === undefined ? null : { earlier, later }
}
