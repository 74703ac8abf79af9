import { useCallback, useDeferredValue, useMemo, useRef } from 'react'
import type { TalkId } from '#shared/domain/identity.ts'
import { useIsPainted } from '#renderer/clock.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { useWords } from '#renderer/words.ts'
import { LibraryHead, type LibraryDoors } from './library-head.tsx'
import styles from './library.module.css'
import { rowWords } from './row-words.ts'
import { TalkRow } from './talk-row.tsx'
import { useRemoveTalk } from './use-remove-talk.ts'
import { rowAfterKey } from './walk-list.ts'
import { whatIsNext } from './what-is-next.ts'

/** Talks that are drawn with the first screen; the others follow once it is painted. */
const WINDOWFUL = 24

/** The talks, what is next first; `today` as 2026-10-16. Arrow keys go along them, Enter opens, Delete takes one out. */
export const Library = ({ today, ...doors }: LibraryDoors & { readonly today: string }) => {
  const t = useWords()
  const { openTalk } = useActions()
  const list = useRef<HTMLUListElement>(null)
  const library = useApp((state) => state.library)
  const open = useApp((state) => state.document?.talk.id)
  const all = useMemo(() => whatIsNext(library, today), [library, today])
  const isPainted = useIsPainted()
  const rows = useDeferredValue(useMemo(() => (isPainted ? all : all.slice(0, WINDOWFUL)), [all, isPainted]))
  const reached = rows.some(({ row }) => row.id === open) ? open : rows[0]?.row.id
  const onOpen = useCallback((id: TalkId) => void openTalk(id), [openTalk])
  const onDelete = useRemoveTalk({ rows, open, list })
  const onWalk = useCallback((key: string, from: HTMLElement): boolean => {
    const talks = [...(list.current?.querySelectorAll<HTMLElement>('[data-talk]') ?? [])]
    const to = rowAfterKey(key, talks.indexOf(from), talks.length)
    if (to !== null) talks[to]?.focus()
    return to !== null
  }, [])
  return (
    <nav className={styles.library} aria-label={t('library.heading')}>
      <LibraryHead {...doors} />
      <ul ref={list} className={styles.list}>
        {rows.map((dated) => (
          <TalkRow
            {...rowWords(t, dated)}
            key={dated.row.id}
            id={dated.row.id}
            isOpen={dated.row.id === open}
            isReached={dated.row.id === reached}
            onOpen={onOpen}
            onDelete={onDelete}
            onWalk={onWalk}
          />
        ))}
      </ul>
    </nav>
  )
}
