import { memo } from 'react'
import { tried, type Trials } from '#shared/domain/cuts/trial.ts'
import type { Section } from '#shared/domain/section.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './trial-row.module.css'

type TrialSwitchProps = {
  readonly section: Section
  readonly isOut: boolean
  readonly isLocked: boolean
  readonly onChange: (to: (trials: Trials) => Trials) => void
}

/** A section by name, in the talk or out of it. */
export const TrialSwitch = memo(({ section, isOut, isLocked, onChange }: TrialSwitchProps) => {
  const t = useWords()
  const title = section.title || t('untitled.section')
  return (
    <Checkbox
      isSelected={!isOut}
      isDisabled={isLocked}
      onChange={(isIn) => onChange((trials) => tried(trials, section, { floated: !isIn }))}
    >
      <span className={styles.name}>
        <span className={styles.title} title={title}>
          {title}
        </span>
        <span className={styles.priority}>{t(`priority.${section.priority}`)}</span>
      </span>
    </Checkbox>
  )
})
