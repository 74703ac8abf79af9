import { memo } from 'react'
import { tried, type Trial, type Trials } from '#shared/domain/cuts/trial.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Section } from '#shared/domain/section.ts'
import styles from './trial-row.module.css'
import { TrialSwitch } from './trial-switch.tsx'
import { TrialSwitches } from './trial-switches.tsx'
import { TrimSlider } from './trim-slider.tsx'

type TrialRowProps = {
  readonly section: Section
  readonly trial: Trial
  /** Stands otherwise than in the plan. */
  readonly isTried: boolean
  readonly isLocked: boolean
  readonly onChange: (to: (trials: Trials) => Trials) => void
  readonly onLock: (id: SectionId) => void
}

/** One section on trial: in or out, how long, its short version, or kept as it is. */
export const TrialRow = memo(({ section, trial, isTried, isLocked, onChange, onLock }: TrialRowProps) => {
  const isOut = trial.floated
  return (
    <li className={styles.row} data-tried={isTried} data-out={isOut}>
      <TrialSwitch section={section} isOut={isOut} isLocked={isLocked} onChange={onChange} />
      <TrimSlider
        section={section}
        trial={trial}
        isDisabled={isLocked || isOut}
        onChange={(planned) => onChange((trials) => tried(trials, section, { planned }))}
      />
      <TrialSwitches
        section={section}
        isShort={trial.planned === section.shortVersion}
        isOut={isOut}
        isLocked={isLocked}
        onChange={onChange}
        onLock={onLock}
      />
    </li>
  )
})
