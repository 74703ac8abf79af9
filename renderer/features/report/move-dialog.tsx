import type { Run } from '#shared/domain/run.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { PickList } from '#renderer/ui/pick-list.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './move-dialog.module.css'

type Props = { readonly run: Run; readonly onClose: () => void }

/** The talks that a run can be given to. */
export const MoveDialog = ({ run, onClose }: Props) => {
  const t = useWords()
  const { moveRun } = useActions()
  const library = useApp((state) => state.library)
  const others = library.filter(({ id }) => id !== run.talkId)
  return (
    <Dialog title={t('move.title')} isOpen onClose={onClose} closeLabel={t('action.close')}>
      <p className={styles.about}>{t('move.about')}</p>
      <PickList
        label={t('move.title')}
        items={others.map(({ id, title, event }) => ({
          id,
          title: title || t('untitled.talk'),
          beside: event,
          isCurrent: false,
        }))}
        empty={t('move.none')}
        onPick={(id) => {
          onClose()
          void moveRun(run, id)
        }}
      />
    </Dialog>
  )
}
