import { useEffect, useState } from 'react'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { PlanRevision } from '#shared/domain/plan.ts'
import type { RevisionRow } from '#shared/domain/revision-row.ts'
import { useActions } from '#renderer/store/react.tsx'

/** More than any plan's number. */
const NEWEST = 1_000_000_000

/** The open talk's plans, read as they are wanted, and the one that is looked at. */
export const useRevisions = ({ talk, revision: { id } }: TalkDocument) => {
  const { planHistory, planRevision } = useActions()
  const [rows, setRows] = useState<readonly RevisionRow[]>([])
  const [viewed, setViewed] = useState<PlanRevision | null>(null)
  const [isReading, setReading] = useState(true)
  const older = async (): Promise<void> => {
    setReading(true)
    const more = await planHistory(talk.id, rows.at(-1)?.number ?? NEWEST)
    if (more !== null) setRows((before) => [...before, ...more])
    setReading(false)
  }
  const view = async ({ id: wanted }: RevisionRow): Promise<void> => setViewed(await planRevision(wanted))
  useEffect(() => {
    let isWanted = true
    void Promise.all([planHistory(talk.id, NEWEST), planRevision(id)]).then(([newest, present]) => {
      if (!isWanted) return
      setReading(false)
      setRows(newest ?? [])
      setViewed(present)
    })
    return () => {
      isWanted = false
    }
  }, [planHistory, planRevision, talk.id, id])
  return { rows, viewed, older, view, isReading, hasOlder: (rows.at(-1)?.number ?? 1) > 1 }
}
