import { reportMarkdown } from '#electron/export/report-markdown.ts'
import { readRun } from '#electron/storage/runs.ts'
import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import { documentQuestion } from '#shared/domain/cuts/document-question.ts'
import { documentResults } from '#shared/domain/document-results.ts'
import type { Request } from '#shared/ipc/contract.ts'
import { Failure } from '#electron/failure.ts'
import type { Service } from './service.ts'
import { readDocument } from '#electron/storage/talk-document.ts'

/** A finished run's report as Markdown; on the clipboard too when asked. Fails with not-found. */
export const writeReport = (
  service: Service,
  { runId, language, copy }: Request<'report.markdown'>,
): string => {
  const document = readDocument(service.database, readRun(service.database, runId).talkId)
  const { talk, revision } = document
  const results = documentResults(document)
  const result = results.find(({ run }) => run.id === runId)
  if (result === undefined) throw new Failure('not-found')
  const answer = adviseCuts(documentQuestion(document))
  const advice = { plan: revision.sections, proposals: answer.kind === 'proposals' ? answer.proposals : [] }
  const text = reportMarkdown({ talk, result, results, advice, t: service.translator(language) })
  if (copy) service.copyText(text)
  return text
}
