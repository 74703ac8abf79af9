import { useCallback, type RefObject } from 'react'
import type { TalkId } from '#shared/domain/identity.ts'
import type { Actions } from '#renderer/store/actions.ts'
import { useActions } from '#renderer/store/react.tsx'
import type { DatedRow } from './what-is-next.ts'

type Shown = {
  readonly rows: readonly DatedRow[]
  readonly open: TalkId | undefined
  readonly list: RefObject<HTMLElement | null>
}

const remove = async ({ rows, open, list }: Shown, actions: Actions, id: TalkId): Promise<void> => {
  const index = rows.findIndex(({ row }) => row.id === id)
  const next = (rows[index + 1] ?? rows[index - 1])?.row.id
  if (id === open && next !== undefined) await actions.openTalk(next)
  await actions.deleteTalk(id)
  list.current?.querySelector<HTMLElement>(`[data-talk="${next ?? ''}"]`)?.focus()
}

/** Takes a talk out of the library; the one after it is opened in its stead and gets the focus. */
export const useRemoveTalk = ({ rows, open, list }: Shown): ((id: TalkId) => void) => {
  const actions = useActions()
  return useCallback((id) => void remove({ rows, open, list }, actions, id), [rows, open, list, actions])
}
