import { useState } from 'react'
import type { MessageKey } from '#shared/i18n/catalogue.ts'
import { useAfter } from './clock.ts'
import { useActions, useApp } from './store/react.tsx'
import type { Undo } from './store/state.ts'
import { Notice } from './ui/notice.tsx'
import { useWords } from './words.ts'

/** How long a notice stands, in ms: time to read it and to reach what it offers. */
const STANDS = 10_000

const isProblem = (key: MessageKey): boolean => key.startsWith('error.')

/** The line at the bottom: what happened, and the way back where there is one. It passes, but not what went wrong, nor under the pointer or the focus. */
export const NoticeLine = () => {
  const t = useWords()
  const { dismissNotice, takeBack } = useActions()
  const notice = useApp((state) => state.notice)
  const [held, setHeld] = useState<number | null>(null)
  const stays = notice === null || isProblem(notice.key) || held === notice.id
  useAfter(stays ? null : notice.id, STANDS, dismissNotice)
  const action = (undo: Undo) => ({ label: t('action.undo'), onPress: () => void takeBack(undo) })
  return (
    <Notice
      notice={
        notice === null
          ? null
          : {
              id: notice.id,
              message: t(notice.key, notice.values),
              tone: isProblem(notice.key) ? 'problem' : 'plain',
              action: notice.undo === null ? null : action(notice.undo),
            }
      }
      closeLabel={t('action.close')}
      onClose={dismissNotice}
      onHold={(isHeld) => setHeld(isHeld ? (notice?.id ?? null) : null)}
    />
  )
}
