import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Run } from '#shared/domain/run.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './move-dialog.module.css'

type Props = { readonly run: Run; readonly onClose: () => void }

/** The talks that a run can be given to: arrow keys or the first letters choose, Enter moves it there. */
export const MoveDialog = ({ run, onClose }: Props) => {
  const t = useWords()
  const { moveRun } = useActions()
  const library = useApp((state) => state.library)
  const others = library.filter(({ id }) => id !== run.talkId)
  return (
    <Dialog title={t('move.title')} isOpen onClose={onClose} closeLabel={t('action.close')}>
      <p className={styles.about}>{t('move.about')}</p>
      <ListBox
        aria-label={t('move.title')}
        autoFocus
        className={styles.list ?? ''}
        escapeKeyBehavior="none"
        renderEmptyState={() => <p>{t('move.none')}</p>}
      >
        {others.map(({ id, title, event }) => (
          <ListBoxItem
            key={id}
            id={id}
            textValue={title}
            className={styles.item ?? ''}
            onAction={() => {
              onClose()
              void moveRun(run, id)
            }}
          >
            <span className={styles.title}>{title || t('untitled.talk')}</span>
            <span className={styles.event}>{event}</span>
          </ListBoxItem>
        ))}
      </ListBox>
    </Dialog>
  )
}
