import type { Ref } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { fitState, overBy } from '#shared/domain/slot.ts'
import { millis } from '#shared/domain/time.ts'
import { useActions } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { Button } from '#renderer/ui/button.tsx'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './expected.module.css'
import { outlookWords } from './outlook-words.ts'

type ExpectedProps = {
  readonly document: TalkDocument
  readonly heading: Ref<HTMLHeadingElement>
  /** Leaves out the figures: what is tried has its own. */
  readonly isShort: boolean
}

/** What the talk is forecast to take as it is now, how that stands, and what it rests on. */
export const Expected = ({ document, heading, isShort }: ExpectedProps) => {
  const t = useWords()
  const { budget, outlook, forecast } = talkFacts(document)
  const { openGuide } = useActions()
  const { center } = outlook
  const state = fitState(center, budget)
  const { runs } = forecast.basis
  return (
    <header className={styles.expected} data-state={state}>
      {isShort ? null : (
        <>
          <p className={styles.label}>{t('cuts.expected')}</p>
          <p className={styles.total}>
            {formatLength(center)}
            <StateMark size="large" state={state} word={t(`state.${state}`)} />
          </p>
        </>
      )}
      <h2 ref={heading} tabIndex={-1} className={styles.verdict}>
        {t(`cuts.verdict.${state}`, {
          by: formatLength(millis(Math.abs(overBy(center, budget)))),
          budget: formatLength(budget.budget),
        })}
      </h2>
      {isShort ? null : <p className={styles.chance}>{outlookWords(t, outlook, budget)}</p>}
      <p className={styles.basis}>
        {runs === 0 ? t('cuts.by-plan') : t('cuts.by-runs', { count: runs })}{' '}
        <Button variant="plain" size="small" onPress={openGuide}>
          {t('chance.explain')}
        </Button>
      </p>
    </header>
  )
}
