import type { Workshop } from './app-store.ts'
import { undoEdit } from './edit-actions.ts'
import type { AppState, Undo } from './state.ts'

/** Whether what was done last is no edit, but a deed that can be taken back all the same. */
const isDeedLast = ({ wayBack, past }: AppState): boolean => wayBack !== null && wayBack.after === past.at(-1)

/** Whether there is anything to undo. */
export const canUndo = (state: AppState): boolean => state.past.length > 0 || isDeedLast(state)

/** Takes a deed back that a notice offered to take back; once. */
export const takeBack = async ({ store }: Pick<Workshop, 'store'>, undo: Undo): Promise<void> => {
  store.setState({ notice: null, wayBack: null })
  await undo()
}

/** Takes back what was done last: a deed, though its notice has passed, or the last edit of the open talk. */
export const undoLast = async (workshop: Workshop): Promise<void> => {
  const state = workshop.store.getState()
  if (state.wayBack !== null && isDeedLast(state)) await takeBack(workshop, state.wayBack.undo)
  else await undoEdit(workshop)
}
