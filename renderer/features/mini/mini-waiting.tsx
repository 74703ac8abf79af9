import { useCountdown } from '#renderer/run-clock.ts'
import type { LiveWaiting } from '#renderer/store/state.ts'
import { useWords } from '#renderer/words.ts'
import styles from './mini-face.module.css'
import { MiniFigures } from './mini-figures.tsx'

const Countdown = ({ waiting }: { readonly waiting: LiveWaiting }) => {
  const t = useWords()
  return (
    <>
      <MiniFigures remaining={useCountdown(waiting)} />
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
