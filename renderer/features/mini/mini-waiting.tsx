import { formatLength } from '#shared/domain/format.ts'
import { shownRemaining } from '#shared/domain/shown-time.ts'
import { untilStart } from '#shared/domain/waiting.ts'
import { useNow } from '#renderer/clock.ts'
import type { LiveWaiting } from '#renderer/store/state.ts'
import { useWords } from '#renderer/words.ts'
import styles from './mini-face.module.css'

/** How often the countdown is read, in ms. */
const TICK = 100

/** While no run is on: that there is none, or how long until the one that waits for its slot. */
export const MiniWaiting = ({ waiting }: { readonly waiting: LiveWaiting | null }) => {
  const t = useWords()
  const now = useNow(waiting === null ? null : TICK)
  if (waiting === null) return <p className={styles['waiting']}>{t('stage.waiting')}</p>
  return (
    <>
      <p className={styles['remaining']} role="timer" aria-live="off">
        {formatLength(shownRemaining(untilStart(waiting, now - waiting.receivedAt)))}
      </p>
      <div className={styles['beside']}>
        <p className={styles['state']}>{t('rehearse.begins-in')}</p>
        <p className={styles['section']}>{waiting.title || t('untitled.talk')}</p>
      </div>
    </>
  )
}
