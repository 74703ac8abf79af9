import { Ellipsis, Trash2 } from 'lucide-react'
import { memo, type KeyboardEvent } from 'react'
import type { TalkId } from '#shared/domain/identity.ts'
import type { LibraryRow } from '#shared/domain/library.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import { daysWords, rowWords } from './row-words.ts'
import styles from './talk-row.module.css'

type Props = {
  readonly row: LibraryRow
  readonly days: number | null
  readonly isOpen: boolean
  /** The one row that Tab leads to. */
  readonly isReached: boolean
  readonly onOpen: (id: TalkId) => void
  readonly onDelete: (id: TalkId) => void
  /** A key pressed on the row; true when it led to another one. */
  readonly onWalk: (key: string, from: HTMLElement) => boolean
}

const State = ({ row }: Pick<Props, 'row'>) => {
  const { words, state } = rowWords(useWords(), row)
  return state === null ? (
    <span className={styles.quiet}>{words}</span>
  ) : (
    <StateMark state={state} word={words} size="small" />
  )
}

/** One talk: its title, event and days to go, and how it stands. Delete takes it out of the library. */
export const TalkRow = memo(({ row, days, isOpen, isReached, onOpen, onDelete, onWalk }: Props) => {
  const t = useWords()
  const title = row.title || t('untitled.talk')
  const about = [row.event, daysWords(t, days)].filter(Boolean).join(' · ')
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') onDelete(row.id)
    else if (onWalk(event.key, event.currentTarget)) event.preventDefault()
  }
  return (
    <li className={classNames(styles.row, isOpen && styles.open)}>
      <button
        type="button"
        data-talk={row.id}
        tabIndex={isReached ? 0 : -1}
        aria-current={isOpen}
        className={styles.talk}
        title={title}
        onClick={() => onOpen(row.id)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.title}>{title}</span>
        {about === '' ? null : <span className={styles.about}>{about}</span>}
        <State row={row} />
      </button>
      <div className={styles.menu}>
        <Menu
          label={t('library.more', { title })}
          trigger={<IconButton icon={Ellipsis} size="small" label={t('library.more', { title })} />}
          entries={[
            {
              id: 'delete',
              label: t('library.delete'),
              icon: Trash2,
              keys: ['Del'],
              onAction: () => onDelete(row.id),
            },
          ]}
        />
      </div>
    </li>
  )
})
