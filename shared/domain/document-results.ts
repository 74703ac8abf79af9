import type { TalkDocument } from './library.ts'
import { resultsOf, type RunResult } from './run-result.ts'

/** The results of a talk's runs, each measured against the plan it was run with; oldest first. */
export const documentResults = ({
  revision,
  revisions,
  runs,
}: Pick<TalkDocument, 'revision' | 'revisions' | 'runs'>): readonly RunResult[] => {
  const plans = new Map([...revisions, revision].map(({ id, sections }) => [id, sections]))
  return resultsOf(runs.map((run) => ({ run, plan: plans.get(run.revisionId) ?? [] })))
}
