import type { MessageKey } from '#shared/i18n/catalogue.ts'
import { useActions, useApp } from './store/react.tsx'
import { Notice } from './ui/notice.tsx'
import { useWords } from './words.ts'

const isProblem = (key: MessageKey): boolean => key.startsWith('error.')

/** The line at the bottom: what happened, and the way back where there is one. */
export const NoticeLine = () => {
  const t = useWords()
  const { dismissNotice } = useActions()
  const notice = useApp((state) => state.notice)
  const undo = notice?.undo ?? null
  const takeBack = async (): Promise<void> => {
    dismissNotice()
    await undo?.()
  }
  const content =
    notice === null
      ? null
      : {
          id: notice.id,
          message: t(notice.key, notice.values),
          tone: isProblem(notice.key) ? ('problem' as const) : ('plain' as const),
          ...(undo === null ? {} : { action: { label: t('action.undo'), onPress: () => void takeBack() } }),
        }
  return <Notice notice={content} closeLabel={t('action.close')} onClose={dismissNotice} />
}
