import { useCountdown } from '#renderer/run-clock.ts'
import type { LiveWaiting } from '#renderer/store/state.ts'
import { BigClock } from '#renderer/ui/big-clock.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './stage-face.module.css'

const Countdown = ({ waiting }: { readonly waiting: LiveWaiting }) => {
  const t = useWords()
  return (
    <div className={styles['until']}>
      <BigClock
        remaining={useCountdown(waiting)}
        label={t('rehearse.begins-in')}
        caption={waiting.title || t('untitled.talk')}
        paused={false}
      />
    </div>
  )
}

/** While no run is on: that there is none, or how long until the one that waits for its slot. */
export const StageWaiting = ({ waiting }: { readonly waiting: LiveWaiting | null }) => {
  const t = useWords()
  if (waiting === null) return <p className={styles['waiting']}>{t('stage.waiting')}</p>
  return <Countdown waiting={waiting} />
}
