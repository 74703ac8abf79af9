import { formatLength } from '#shared/domain/format.ts'
import { useCountdown } from '#renderer/run-clock.ts'
import type { LiveWaiting } from '#renderer/store/state.ts'
import { useWords } from '#renderer/words.ts'
import styles from './mini-face.module.css'

const Countdown = ({ waiting }: { readonly waiting: LiveWaiting }) => {
  const t = useWords()
  return (
    <>
      <p className={styles['remaining']} role="timer" aria-live="off">
        {formatLength(useCountdown(waiting))}
      </p>
      <div className={styles['beside']}>
        <p className={styles['state']}>{t('rehearse.begins-in')}</p>
        <p className={styles['section']}>{waiting.title || t('untitled.talk')}</p>
      </div>
    </>
  )
}

/** While no run is on: that there is none, or how long until the one that waits for its slot. */
export const MiniWaiting = ({ waiting }: { readonly waiting: LiveWaiting | null }) => {
  const t = useWords()
  if (waiting === null) return <p className={styles['waiting']}>{t('stage.waiting')}</p>
  return <Countdown waiting={waiting} />
}
