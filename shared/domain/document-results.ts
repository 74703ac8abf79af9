import type { TalkDocument } from './library.ts'
import { resultsOf, type RunResult } from './run-result.ts'

/** The results of a talk's runs, each measured against the plan it was run with; oldest first. */
export const documentResults = ({
  revision,
  revisions,
  runs,
}: Pick<TalkDocument, 'revision' | 'revisions' | 'runs'>): readonly RunResult[] => {
  // Of an edit that is still being saved the id is that of the plan before it: what a run was run with goes first.
  const plans = new Map([revision, ...revisions].map(({ id, sections }) => [id, sections]))
  return resultsOf(runs.map((run) => ({ run, plan: plans.get(run.revisionId) ?? [] })))
}
