import { Lock, LockOpen, Zap } from 'lucide-react'
import { memo } from 'react'
import { tried, type Trials } from '#shared/domain/cuts/trial.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Section } from '#shared/domain/section.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './trial-row.module.css'

type TrialSwitchesProps = {
  readonly section: Section
  readonly isShort: boolean
  readonly isOut: boolean
  readonly isLocked: boolean
  readonly onChange: (to: (trials: Trials) => Trials) => void
  readonly onLock: (id: SectionId) => void
}

/** The short version of a section, where it has one, and its lock: they stay as they are while its time is pulled. */
export const TrialSwitches = memo(
  ({ section, isShort, isOut, isLocked, onChange, onLock }: TrialSwitchesProps) => {
    const t = useWords()
    const { shortVersion, planned, floated } = section
    const title = section.title || t('untitled.section')
    return (
      <div className={styles.switches}>
        {shortVersion !== null && shortVersion > 0 && shortVersion < planned ? (
          <IconButton
            icon={Zap}
            size="small"
            label={t('cuts.hand.short', { title })}
            aria-pressed={isShort}
            isDisabled={isLocked || isOut}
            onPress={() =>
              onChange((trials) => tried(trials, section, { planned: isShort ? planned : shortVersion }))
            }
          />
        ) : null}
        <IconButton
          icon={isLocked ? Lock : LockOpen}
          size="small"
          label={t('cuts.hand.lock', { title })}
          aria-pressed={isLocked}
          onPress={() => {
            if (!isLocked) onChange((trials) => tried(trials, section, { floated, planned }))
            onLock(section.id)
          }}
        />
      </div>
    )
  },
)
