import { useCallback } from 'react'
import { trialOf } from '#shared/domain/cuts/trial.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { lockedSections } from '#renderer/store/cut-question.ts'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './by-hand.module.css'
import { ApplyTrial } from './apply-trial.tsx'
import { TrialBars } from './trial-bars.tsx'
import { TrialRow } from './trial-row.tsx'
import { TrialSum } from './trial-sum.tsx'
import { toggled } from './toggled.ts'

/** The outline to try things on: what each change does to the whole is said at once; the plan stays until it is applied. */
export const ByHand = ({ document }: { readonly document: TalkDocument }) => {
  const t = useWords()
  const { tryOut, lockSections } = useActions()
  const trials = useApp((state) => state.trials)
  const locked = useApp(lockedSections)
  const plan = document.revision.sections
  const lock = useCallback((id: SectionId) => lockSections(toggled(locked, id)), [lockSections, locked])
  return (
    <section className={styles.hand} aria-label={t('cuts.view.hand')}>
      <TrialSum document={document} trials={trials} />
      <TrialBars document={document} trials={trials} />
      <ul className={styles.rows}>
        {plan.map((section) => (
          <TrialRow
            key={section.id}
            section={section}
            trial={trialOf(trials, section)}
            isTried={trials.has(section.id)}
            isLocked={locked.has(section.id)}
            onChange={tryOut}
            onLock={lock}
          />
        ))}
      </ul>
      <ApplyTrial document={document} trials={trials} />
    </section>
  )
}
