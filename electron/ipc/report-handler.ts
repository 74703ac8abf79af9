import { Failure } from '#electron/failure.ts'
import { reportFacts, type ReportFacts } from '#electron/export/report-facts.ts'
import { reportMarkdown } from '#electron/export/report-markdown.ts'
import { readRun } from '#electron/storage/runs.ts'
import { readSettings } from '#electron/storage/settings.ts'
import { readDocument } from '#electron/storage/talk-document.ts'
import { NO_WISHES } from '#shared/domain/cuts/document-question.ts'
import type { RunId } from '#shared/domain/identity.ts'
import type { Language } from '#shared/domain/talk.ts'
import type { Request } from '#shared/ipc/contract.ts'
import type { Service } from './service.ts'

/** The facts for a finished run's report, in a language, with the cuts that the speaker wants. Fails with not-found. */
export const factsOfRun = (service: Service, runId: RunId, language: Language): ReportFacts => {
  const { database } = service
  const document = readDocument(database, readRun(database, runId).talkId)
  const wishes = { ...NO_WISHES, ...readSettings(database).cuts }
  const facts = reportFacts(document, service.translator(language), {
    choose: (results) => results.find(({ run }) => run.id === runId),
    wishes,
  })
  if (facts === null) throw new Failure('not-found')
  return facts
}

/** A finished run's report as Markdown; on the clipboard too when asked. Fails with not-found. */
export const writeReport = (
  service: Service,
  { runId, language, copy }: Request<'report.markdown'>,
): string => {
  const text = reportMarkdown(factsOfRun(service, runId, language))
  if (copy) service.copyText(text)
  return text
}
