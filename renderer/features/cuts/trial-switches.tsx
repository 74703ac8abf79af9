import { Lock, LockOpen, Zap } from 'lucide-react'
import type { Trial } from '#shared/domain/cuts/trial.ts'
import type { Section } from '#shared/domain/section.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './trial-row.module.css'

type TrialSwitchesProps = {
  readonly section: Section
  readonly trial: Trial
  readonly isLocked: boolean
  readonly onChange: (patch: Partial<Trial>) => void
  readonly onLock: () => void
}

/** The short version of a section, where it has one, and its lock. */
export const TrialSwitches = ({ section, trial, isLocked, onChange, onLock }: TrialSwitchesProps) => {
  const t = useWords()
  const { shortVersion, planned } = section
  const title = section.title || t('untitled.section')
  const isShort = trial.planned === shortVersion
  return (
    <div className={styles.switches}>
      {shortVersion !== null && shortVersion > 0 && shortVersion < planned ? (
        <IconButton
          icon={Zap}
          size="small"
          label={t('cuts.hand.short', { title })}
          aria-pressed={isShort}
          isDisabled={isLocked || trial.floated}
          onPress={() => onChange({ planned: isShort ? planned : shortVersion })}
        />
      ) : null}
      <IconButton
        icon={isLocked ? Lock : LockOpen}
        size="small"
        label={t('cuts.hand.lock', { title })}
        aria-pressed={isLocked}
        onPress={onLock}
      />
    </div>
  )
}
