import { useRef } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import { useCountdown } from '#renderer/run-clock.ts'
import { useActions } from '#renderer/store/react.tsx'
import type { LiveWaiting } from '#renderer/store/state.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useWords } from '#renderer/words.ts'
import { useWriting } from '#renderer/writing.ts'
import { useRunKeys } from './run-keys.ts'
import styles from './start-panel.module.css'
import { useFirstFocus } from './use-first-focus.ts'

/** A live run that begins by itself when its slot does: the countdown, and the ways out of it. */
export const WaitingPanel = ({ waiting }: { readonly waiting: LiveWaiting }) => {
  const t = useWords()
  const { time } = useWriting()
  const { startWaiting, stopWaiting } = useActions()
  const left = useCountdown(waiting)
  const panel = useRef<HTMLDivElement>(null)
  useFirstFocus(panel)
  useRunKeys((key) => {
    if (key === 'mark') void startWaiting()
    if (key === 'end') void stopWaiting()
  })
  return (
    <div ref={panel} className={styles['panel']}>
      <p className={styles['quiet']}>{t('rehearse.begins-in')}</p>
      <p className={styles['clock']} role="timer" aria-live="off">
        {formatLength(left)}
      </p>
      <output className={styles['first']}>
        {t('rehearse.waiting', {
          title: waiting.title || t('untitled.talk'),
          time: time(waiting.startsAt),
        })}
      </output>
      <Button variant="primary" keys={['␣']} onPress={() => void startWaiting()}>
        {t('rehearse.start-now')}
      </Button>
      <Button variant="plain" keys={['Esc']} onPress={() => void stopWaiting()}>
        {t('rehearse.stop-waiting')}
      </Button>
    </div>
  )
}
