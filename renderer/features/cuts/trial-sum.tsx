import { brokenRules } from '#shared/domain/cuts/broken-rules.ts'
import { trialForecast, trialPlan, type Trials } from '#shared/domain/cuts/trial.ts'
import { planOutlook } from '#shared/domain/forecast/forecast.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { fitState } from '#shared/domain/slot.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import { brokenSentence } from './broken-sentences.ts'
import styles from './trial-sum.module.css'
import { outlookWords } from './outlook-words.ts'

type TrialSumProps = { readonly document: TalkDocument; readonly trials: Trials }

/** What the trial comes to: total, range, chance, and what it breaks. */
export const TrialSum = ({ document, trials }: TrialSumProps) => {
  const t = useWords()
  const { budget, forecast } = talkFacts(document)
  const before = document.revision.sections
  const after = trialPlan(before, trials)
  const scaled = trialForecast(forecast, before, trials)
  const outlook = planOutlook(scaled, after)
  const state = fitState(outlook.center, budget)
  const promises = document.talk.promises.map(({ id }) => id)
  const broken = brokenRules({ before, after, promises, forecast })
  return (
    <header className={styles.sum}>
      <output className={styles.line}>
        <span className={styles.total}>{formatLength(outlook.center)}</span>
        <StateMark size="small" state={state} word={t(`state.${state}`)} />
        <span>{outlookWords(t, outlook, budget)}</span>
      </output>
      {broken.length === 0 ? null : (
        <ul className={styles.broken} aria-label={t('cuts.broken')}>
          {broken.map((rule) => {
            const sentence = brokenSentence(t, document, rule)
            return <li key={sentence}>{sentence}</li>
          })}
        </ul>
      )}
    </header>
  )
}
