import { memo } from 'react'
import { tried, type Trial, type Trials } from '#shared/domain/cuts/trial.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Section } from '#shared/domain/section.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './trial-row.module.css'
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
  const t = useWords()
  const title = section.title || t('untitled.section')
  const put = (patch: Partial<Trial>): void => onChange((trials) => tried(trials, section, patch))
  return (
    <li className={styles.row} data-tried={isTried} data-out={trial.floated}>
      <Checkbox
        isSelected={!trial.floated}
        isDisabled={isLocked}
        onChange={(isIn) => put({ floated: !isIn })}
      >
        <span className={styles.name}>
          <span className={styles.title} title={title}>
            {title}
          </span>
          <span className={styles.priority}>{t(`priority.${section.priority}`)}</span>
        </span>
      </Checkbox>
      <TrimSlider
        section={section}
        trial={trial}
        isDisabled={isLocked || trial.floated}
        onChange={(planned) => put({ planned })}
      />
      <TrialSwitches
        section={section}
        trial={trial}
        isLocked={isLocked}
        onChange={put}
        onLock={() => {
          if (!isLocked) put({ floated: section.floated, planned: section.planned })
          onLock(section.id)
        }}
      />
    </li>
  )
})
