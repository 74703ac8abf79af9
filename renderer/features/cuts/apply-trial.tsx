import { useState } from 'react'
import { trialPlan, type Trials } from '#shared/domain/cuts/trial.ts'
import { LONGEST_WHY } from '#shared/domain/plan.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { useActions } from '#renderer/store/react.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './by-hand.module.css'
import { untried } from './untried.ts'

type ApplyTrialProps = { readonly document: TalkDocument; readonly trials: Trials }

/** Makes what was tried the plan, with the speaker's reason for it, or takes all of it back. */
export const ApplyTrial = ({ document, trials }: ApplyTrialProps) => {
  const t = useWords()
  const { editPlan, tryOut } = useActions()
  const [why, setWhy] = useState('')
  const isNothing = trialPlan(document.revision.sections, trials).every(
    (section, index) => section === document.revision.sections[index],
  )
  const reset = (): void => tryOut((all) => untried(all, document.revision.sections))
  const apply = (): void => {
    reset()
    setWhy('')
    void editPlan((plan) => trialPlan(plan, trials), { reason: 'cuts', why: why.trim() })
  }
  return (
    <footer className={styles.foot} data-idle={isNothing}>
      <div className={styles.why}>
        <TextField
          label={t('cuts.hand.why')}
          value={why}
          onChange={setWhy}
          maxLength={LONGEST_WHY}
          isDisabled={isNothing}
        />
      </div>
      <Button isDisabled={isNothing} onPress={reset}>
        {t('cuts.hand.reset')}
      </Button>
      <Button variant="primary" isDisabled={isNothing} onPress={apply}>
        {t('cuts.apply')}
      </Button>
    </footer>
  )
}
