import { useCallback, useMemo, useRef, useState } from 'react'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { extendedTo, NOTHING_SELECTED, stillThere, toggled, type Selection } from './selection.ts'

/** How rows are chosen; the same for as long as the list is shown, so that rows are not drawn again. */
export type Selecting = {
  readonly now: () => Selection
  readonly toggle: (id: SectionId) => void
  /** `order`: the rows as they stand; a range that has not begun begins at `start`. */
  readonly extend: (order: readonly SectionId[], range: { start: SectionId; to: SectionId }) => void
  readonly all: (order: readonly SectionId[]) => void
  readonly clear: () => void
}

/** The rows chosen in a list, and how they are chosen. */
export const useSelection = (
  plan: Plan,
): { readonly selection: Selection; readonly selecting: Selecting } => {
  const [chosen, setChosen] = useState(NOTHING_SELECTED)
  const latest = useRef(NOTHING_SELECTED)
  const set = useCallback((selection: Selection): void => {
    latest.current = selection
    setChosen(selection)
  }, [])
  const selecting = useMemo(
    (): Selecting => ({
      now: () => latest.current,
      toggle: (id) => set(toggled(latest.current, id)),
      extend: (order, range) => set(extendedTo(latest.current, order, range)),
      all: (order) => set({ ids: new Set(order), from: order[0] ?? null }),
      clear: () => (latest.current.ids.size > 0 ? set(NOTHING_SELECTED) : undefined),
    }),
    [set],
  )
  const selection = useMemo(
    () =>
      stillThere(
        chosen,
        plan.map(({ id }) => id),
      ),
    [chosen, plan],
  )
  return { selection, selecting }
}
