import { useState } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { UnfinishedRun } from '#shared/domain/run-snapshot.ts'
import { instant } from '#shared/domain/time.ts'
import { useActions } from '#renderer/store/react.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useWords } from '#renderer/words.ts'
import { gapWords } from './gap-words.ts'
import { interruptionOf } from './interruption.ts'
import { RecoveryChoice } from './recovery-choice.tsx'
import styles from './recovery.module.css'

type Props = { readonly unfinished: UnfinishedRun; readonly onLater: () => void }

/** Asks what becomes of a run that was interrupted, and says what each answer means. */
export const RecoveryDialog = ({ unfinished, onLater }: Props) => {
  const t = useWords()
  const { recoverRun } = useActions()
  const [now] = useState(() => instant(Date.now()))
  const { section, gap, ...lengths } = interruptionOf(unfinished, now)
  const elapsed = formatLength(lengths.elapsed)
  const isLive = unfinished.run.kind === 'live'
  const ago = gapWords(t, gap)
  return (
    <Dialog
      title={t('recovery.title')}
      role="alertdialog"
      isOpen
      onClose={onLater}
      closeLabel={t('action.close')}
    >
      <p>
        {t('recovery.about', {
          kind: t(`kind.${unfinished.run.kind}`),
          title: unfinished.talkTitle || t('untitled.talk'),
          section: section || t('untitled.section'),
          elapsed,
        })}
      </p>
      <p className={styles.gap}>{t('recovery.gap', { ago })}</p>
      <div className={styles.choices}>
        <RecoveryChoice
          isFirst
          name={t('recovery.go-on')}
          about={t(isLive ? 'recovery.go-on-live' : 'recovery.go-on-about', { elapsed, ago })}
          onChoose={() => void recoverRun('go-on')}
        />
        <RecoveryChoice
          name={t('recovery.end')}
          about={t('recovery.end-about', { total: formatLength(lengths.recorded) })}
          onChoose={() => void recoverRun('end')}
        />
        <RecoveryChoice
          name={t('recovery.discard')}
          about={t('recovery.discard-about')}
          onChoose={() => void recoverRun('discard')}
        />
      </div>
    </Dialog>
  )
}
