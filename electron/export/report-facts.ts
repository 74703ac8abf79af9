import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import { documentQuestion, NO_WISHES, type CutWishes } from '#shared/domain/cuts/document-question.ts'
import { documentForecast } from '#shared/domain/document-forecast.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import { planOutlook } from '#shared/domain/forecast/forecast.ts'
import type { Outlook } from '#shared/domain/forecast/outlook.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import type { RunResult } from '#shared/domain/run-result.ts'
import type { Talk } from '#shared/domain/talk.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { ProposedCuts } from './cut-lines.ts'

/** What a report is written from. `results` are all of the talk, oldest first; `advice` is for the plan as it is now. */
export type ReportFacts = {
  readonly talk: Talk
  readonly result: RunResult
  readonly results: readonly RunResult[]
  readonly advice: ProposedCuts
  /** Of the next live run of the plan as it is now. */
  readonly outlook: Outlook
  readonly t: Translate
}

type Asked = {
  /** Which of the talk's finished runs, oldest first, is told. */
  readonly choose: (results: readonly RunResult[]) => RunResult | undefined
  /** What is wanted of the cuts; the defaults when it is not said. */
  readonly wishes?: CutWishes
}

/** The facts for the report of one of a talk's runs; null when it has no such finished run. */
export const reportFacts = (
  document: TalkDocument,
  t: Translate,
  { choose, wishes = NO_WISHES }: Asked,
): ReportFacts | null => {
  const results = documentResults(document)
  const result = choose(results)
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
