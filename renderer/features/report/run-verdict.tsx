import { useEffect, useRef } from 'react'
import { formatLength } from '#shared/domain/format.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { Report } from '#shared/domain/report.ts'
import { millis, toWholeSeconds } from '#shared/domain/time.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { endsAt, sectionsTold } from '#shared/domain/run-result.ts'
import { runVerdict, stoppedEarly } from '#shared/i18n/verdict.ts'
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
  const { total, state } = report.result
  const { budget } = talkFacts(document)
  const told = sectionsTold(report.result)
  const isEarly = stoppedEarly(endsAt(report.result), budget, told)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useLostFocus(heading)
  return (
    <section className={styles.verdict} data-state={report.state}>
      <p className={styles.total}>
        {formatLength(total)}
        {isEarly ? null : <StateMark size="large" state={report.state} word={t(`state.${report.state}`)} />}
      </p>
      <h2 id="report-verdict" ref={heading} tabIndex={-1} className={styles.sentence}>
        {runVerdict(t, { total, late: state.late }, { ...told, budget })}
      </h2>
      <p className={styles.previous}>{againstPrevious(t, report)}</p>
      <NextTime document={document} />
      <NextStep report={report} isEarly={isEarly} document={document} onSeeCuts={onSeeCuts} />
    </section>
  )
}
