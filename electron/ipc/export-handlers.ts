import { basename } from 'node:path'
import { Failure } from '#electron/failure.ts'
import { fileName } from '#electron/export/file-name.ts'
import { localMoment } from '#electron/export/local-moment.ts'
import { outlineMarkdown } from '#electron/export/outline-markdown.ts'
import { reportHtml } from '#electron/export/report-html.ts'
import { reportMarkdown } from '#electron/export/report-markdown.ts'
import { runsCsv } from '#electron/export/runs-csv.ts'
import { writeWhole } from '#electron/export/write-file.ts'
import { canBeReadBack } from '#electron/import/archive-reply.ts'
import { readDocument } from '#electron/storage/talk-document.ts'
import { readHistory } from '#electron/storage/talk-history.ts'
import { listTalks } from '#electron/storage/talk-list.ts'
import type { Archive } from '#shared/domain/archive/archive-schema.ts'
import { archiveText } from '#shared/domain/archive/archive-text.ts'
import { libraryArchive, talkArchive } from '#shared/domain/archive/pack-history.ts'
import { assertNever } from '#shared/domain/assert-never.ts'
import type { Export } from '#shared/ipc/archive-contract.ts'
import type { Handlers } from './handlers.ts'
import { factsOfRun } from './report-handler.ts'
import type { Service } from './service.ts'

/** What will be written: the name that is proposed, and its content, made when the place is chosen. */
type Paper = { readonly name: string; readonly content: () => string | Promise<Uint8Array> }

const named = (title: string, ending: string): string => `${fileName(title, 'talk')}${ending}`

/** What nobody could read again is not written: it would look like a copy. */
const savedText = (archive: Archive): string => {
  const text = archiveText(archive)
  if (!canBeReadBack(text)) throw new Failure('export-too-large')
  return text
}

const libraryPaper = ({ database, clock }: Service): Paper => ({
  name: `dry-run-library-${localMoment(clock.wall()).slice(0, 10)}.dryrun.json`,
  content: () => savedText(libraryArchive(listTalks(database).map(({ id }) => readHistory(database, id)))),
})

const reportPaper = (
  service: Service,
  { runId, form, language }: Extract<Export, { readonly what: 'report' }>,
): Paper => {
  const facts = factsOfRun(service, runId, language)
  const day = localMoment(facts.result.state.startedAt).slice(0, 10)
  const page = () => reportHtml(facts, language)
  const contents = {
    md: () => reportMarkdown(facts),
    html: page,
    pdf: async () => service.printPdf(page()),
  }
  return { name: named(facts.talk.title, ` ${day}.${form}`), content: contents[form] }
}

const paperOf = (service: Service, wanted: Export): Paper => {
  const { database } = service
  switch (wanted.what) {
    case 'library':
      return libraryPaper(service)
    case 'report':
      return reportPaper(service, wanted)
    case 'talk': {
      const history = readHistory(database, wanted.talkId)
      return {
        name: named(history.talk.title, '.dryrun.json'),
        content: () => savedText(talkArchive(history)),
      }
    }
    case 'runs': {
      const document = readDocument(database, wanted.talkId)
      return { name: named(document.talk.title, '.csv'), content: () => runsCsv(document) }
    }
    case 'outline': {
      const document = readDocument(database, wanted.talkId)
      const t = service.translator(wanted.language)
      return { name: named(document.talk.title, '.md'), content: () => outlineMarkdown(document, t) }
    }
    default:
      return assertNever(wanted)
  }
}

/** Handlers of what is written for others. */
export const createExportHandlers = (service: Service): Pick<Handlers, 'export.save'> => ({
  'export.save': async ({ wanted }) => {
    const { name, content } = paperOf(service, wanted)
    const path = await service.chooseSavePath(name)
    if (path === null) return { saved: null }
    await writeWhole(path, await content())
    return { saved: basename(path) }
  },
})
