import type { RunId } from '#shared/domain/identity.ts'
import { useApp } from '#renderer/store/react.tsx'
import { talkFacts } from '#renderer/store/talk-facts.ts'
import { GoneRun } from './gone-run.tsx'
import { RunReport } from './run-report.tsx'

type ReportScreenProps = {
  readonly runId: RunId
  readonly onClose: () => void
  readonly onSeeCuts: () => void
}

/** The report of one run of the open talk, over the history. */
export const ReportScreen = ({ runId, onClose, onSeeCuts }: ReportScreenProps) => {
  const document = useApp((state) => state.document)
  if (document === null) return null
  const result = talkFacts(document).results.find(({ run }) => run.id === runId)
  return result === undefined ? (
    <GoneRun onClose={onClose} />
  ) : (
    <RunReport key={runId} document={document} result={result} onClose={onClose} onSeeCuts={onSeeCuts} />
  )
}
