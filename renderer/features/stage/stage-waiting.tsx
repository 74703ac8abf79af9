import { shownRemaining } from '#shared/domain/shown-time.ts'
import { untilStart } from '#shared/domain/waiting.ts'
import { useNow } from '#renderer/clock.ts'
import type { LiveWaiting } from '#renderer/store/state.ts'
import { BigClock } from '#renderer/ui/big-clock.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './stage-face.module.css'

/** How often the countdown is read, in ms. */
const TICK = 100

/** While no run is on: that there is none, or how long until the one that waits for its slot. */
export const StageWaiting = ({ waiting }: { readonly waiting: LiveWaiting | null }) => {
  const t = useWords()
  const now = useNow(waiting === null ? null : TICK)
  if (waiting === null) return <p className={styles['waiting']}>{t('stage.waiting')}</p>
  return (
    <div className={styles['until']}>
      <BigClock
        remaining={shownRemaining(untilStart(waiting, now - waiting.receivedAt))}
        label={t('rehearse.begins-in')}
        caption={waiting.title || t('untitled.talk')}
        paused={false}
      />
    </div>
  )
}
