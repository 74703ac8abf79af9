import { useMemo, useState } from 'react'
import type { Comparison } from '#shared/domain/comparison.ts'
import { endsToTakeBack } from '#shared/domain/end-of-run.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { reportOf } from '#shared/domain/report.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { FromMarks } from './from-marks.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { ReportBars } from './report-bars.tsx'
import { ReportHead } from './report-head.tsx'
import { RunTimeline } from './run-timeline.tsx'
import { RunAsides } from './run-asides.tsx'
import styles from './run-report.module.css'
import { RunVerdict } from './run-verdict.tsx'
import { SectionTable } from './section-table.tsx'
import { SpeedWarning } from './speed-warning.tsx'
import { TimeCauses } from './time-causes.tsx'
import { useEscape } from '#renderer/ui/use-escape.ts'

type RunReportProps = {
  readonly document: TalkDocument
  readonly result: RunResult
  readonly onClose: () => void
  readonly onSeeCuts: () => void
}

/** The sections of the run were made by its marks. */
const isOfMarks = ({ revisions }: TalkDocument, { run }: RunResult): boolean =>
  revisions.some(({ id, reason }) => id === run.revisionId && reason === 'clock')

/** The last run of the talk can be gone on with: one made since would come before its end. */
const canGoOn = ({ revision, runs }: TalkDocument, { run, plan }: RunResult): boolean =>
  runs.at(-1)?.id === run.id && endsToTakeBack(plan, run, revision.id).length > 0

/** What the run came to, why, and what to do: from the one sentence down to every section. */
export const RunReport = ({ document, result, onClose, onSeeCuts }: RunReportProps) => {
  const [comparison, setComparison] = useState<Comparison>({ against: 'plan' })
  const { results, budget } = talkFacts(document)
  const [isMoving, setMoving] = useState(false)
  useEscape(onClose)
  const report = useMemo(
    () => reportOf(result, { results, budget, comparison }),
    [result, results, budget, comparison],
  )
  return (
    <article className={styles.report} aria-labelledby="report-verdict">
      <ReportHead
        result={result}
        canGoOn={canGoOn(document, result)}
        onClose={onClose}
        onMove={() => setMoving(true)}
      />
      <RunVerdict report={report} document={document} onSeeCuts={onSeeCuts} />
      {isOfMarks(document, result) ? <FromMarks onMove={() => setMoving(true)} /> : null}
      <SpeedWarning result={result} results={results} />
      <ReportBars result={result} budget={budget} />
      <RunAsides result={result} />
      <TimeCauses report={report} />
      <SectionTable report={report} results={results} comparison={comparison} onCompareWith={setComparison} />
      <RunTimeline result={result} />
      {isMoving ? <MoveDialog run={result.run} onClose={() => setMoving(false)} /> : null}
    </article>
  )
}
