import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import { documentQuestion, NO_WISHES, type CutWishes } from '#shared/domain/cuts/document-question.ts'
import { documentForecast } from '#shared/domain/document-forecast.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import { planOutlook } from '#shared/domain/forecast/forecast.ts'
import type { RunId } from '#shared/domain/identity.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { ReportFacts } from './report-content.ts'

type Asked = {
  /** The last run when none is named. */
  readonly runId?: RunId
  /** What is wanted of the cuts. */
  readonly wishes?: CutWishes
}

/** The facts for the report of a talk's run; null when it has no such finished run. */
export const reportFacts = (
  document: TalkDocument,
  t: Translate,
  { runId, wishes = NO_WISHES }: Asked = {},
): ReportFacts | null => {
  const results = documentResults(document)
  const result = runId === undefined ? results.at(-1) : results.find(({ run }) => run.id === runId)
  if (result === undefined) return null
  const forecast = documentForecast(document)
  const answer = adviseCuts(documentQuestion(document, wishes, forecast))
  const advice = {
    plan: document.revision.sections,
    proposals: answer.kind === 'proposals' ? answer.proposals : [],
  }
  const outlook = planOutlook(forecast, document.revision.sections)
  return { talk: document.talk, result, results, advice, outlook, t }
}
