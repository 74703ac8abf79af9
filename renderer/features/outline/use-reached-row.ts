import { useCallback, useState } from 'react'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'

type Reached = { readonly id: SectionId | undefined; readonly place: number }

/** The one row that Tab leads to: the one that had the focus last; when that is gone, the one in its place. */
export const useReachedRow = (plan: Plan) => {
  const [{ id, place }, setReached] = useState<Reached>({ id: undefined, place: 0 })
  const now = plan.findIndex((section) => section.id === id)
  // Kept while it is there: once the section is gone nothing else tells where it was.
  if (now >= 0 && now !== place) setReached({ id, place: now })
  const onReach = useCallback(
    (to: SectionId): void => setReached((before) => (before.id === to ? before : { ...before, id: to })),
    [],
  )
  return { reached: now >= 0 ? id : plan[Math.min(place, plan.length - 1)]?.id, onReach }
}
