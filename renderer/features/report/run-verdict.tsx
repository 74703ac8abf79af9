import { useEffect, useRef } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { Report } from '#shared/domain/report.ts'
import { millis, toWholeSeconds } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { endingOf, endingState } from '#shared/domain/run-ending.ts'
import { runVerdict } from '#shared/i18n/verdict.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { StateMark } from '#renderer/ui/state-mark.tsx'
import { useWords } from '#renderer/words.ts'
import { NextStep } from './next-step.tsx'
import { NextTime } from './next-time.tsx'
import styles from './run-verdict.module.css'
import { useLostFocus } from '#renderer/ui/use-lost-focus.ts'

type RunVerdictProps = {
  readonly report: Report
  readonly document: TalkDocument
  readonly onSeeCuts: () => void
}

const againstPrevious = (t: Translate, { result, previousTotal }: Report): string => {
  if (previousTotal === null) return t('report.first')
  const delta = toWholeSeconds(result.total) - toWholeSeconds(previousTotal)
  if (delta === 0) return t('report.same')
  return t(delta > 0 ? 'report.longer' : 'report.shorter', {
    by: formatLength(millis(Math.abs(delta))),
    previous: formatLength(previousTotal),
  })
}

/** The total as the hero, the one sentence on it, and what to do about it. */
export const RunVerdict = ({ report, document, onSeeCuts }: RunVerdictProps) => {
  const t = useWords()
  const { budget } = talkFacts(document)
  const ending = endingOf(report.result)
  const state = endingState(ending, budget)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useLostFocus(heading)
  return (
    <section className={styles.verdict} data-state={report.state}>
      <p className={styles.total}>
        {formatLength(ending.total)}
        {state === null ? null : <StateMark size="large" state={state} word={t(`state.${state}`)} />}
      </p>
      <h2 id="report-verdict" ref={heading} tabIndex={-1} className={styles.sentence}>
        {runVerdict(t, ending, budget)}
      </h2>
      <p className={styles.previous}>{againstPrevious(t, report)}</p>
      <NextTime document={document} />
      <NextStep report={report} isEarly={state === null} document={document} onSeeCuts={onSeeCuts} />
    </section>
  )
}
