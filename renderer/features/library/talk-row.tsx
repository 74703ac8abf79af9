import { memo, useState, type KeyboardEvent } from 'react'
import type { TalkId } from '#shared/domain/identity.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import type { RowWords } from './row-words.ts'
import { TalkMenu } from './talk-menu.tsx'
import styles from './talk-row.module.css'

type Props = RowWords & {
  readonly id: TalkId
  readonly isOpen: boolean
  /** The one row that Tab leads to. */
  readonly isReached: boolean
  readonly onOpen: (id: TalkId) => void
  readonly onDelete: (id: TalkId) => void
  /** A key pressed on the row; true when it led to another one. */
  readonly onWalk: (key: string, from: HTMLElement) => boolean
}

/**
 * One talk: its title, event and days to go, and how it stands. Delete takes it out of the library. Its menu is made when
 * the pointer or the focus first comes near: a library of hundreds opens faster so.
 */
export const TalkRow = memo(({ id, title, about, standing, state, isOpen, ...row }: Props) => {
  const [isNear, setNear] = useState(false)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') row.onDelete(id)
    else if (row.onWalk(event.key, event.currentTarget)) event.preventDefault()
  }
  return (
    <li className={classNames(styles.row, isOpen && styles.open)}>
      <button
        type="button"
        data-talk={id}
        tabIndex={row.isReached ? 0 : -1}
        aria-current={isOpen}
        className={styles.talk}
        title={title}
        onClick={() => row.onOpen(id)}
        onKeyDown={onKeyDown}
        onFocus={() => setNear(true)}
        onPointerEnter={() => setNear(true)}
      >
        <span className={styles.title}>{title}</span>
        {about === '' ? null : <span className={styles.about}>{about}</span>}
        {state === null ? (
          <span className={styles.quiet}>{standing}</span>
        ) : (
          <StateMark state={state} word={standing} size="small" />
        )}
      </button>
      {isNear ? <TalkMenu id={id} title={title} onDelete={() => row.onDelete(id)} /> : null}
    </li>
  )
})
