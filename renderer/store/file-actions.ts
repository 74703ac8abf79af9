import type { ArchiveChoice, ArchiveOffer, Export } from '#shared/ipc/archive-contract.ts'
import type { Reply } from '#shared/ipc/contract.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import type { Workshop } from './app-store.ts'
import { keepOffer, saveExport } from './archive-actions.ts'
import { attempt, notify } from './notices.ts'

const bytesOf = async (file: File) => ({
  name: file.name.slice(0, 1000),
  bytes: new Uint8Array(await file.arrayBuffer()),
})

/** The files that the system asked the app to open; those that cannot be read are said. */
const takeOpenedFiles = async (workshop: Workshop): Promise<readonly File[]> => {
  workshop.store.setState({ filesWait: false })
  const opened = (await attempt(workshop, () => workshop.main.ask('files.take', null))) ?? []
  if (opened.some(({ bytes }) => bytes === null)) notify(workshop, 'error.file-unreadable')
  return opened.flatMap(({ name, bytes }) => (bytes === null ? [] : [new File([bytes], name)]))
}

/** What a screen may do with files. Those that read or choose one throw a RequestFailure whose code says what is wrong. */
export const createFileActions = (workshop: Workshop) => ({
  readOutline: (text: string): Promise<OutlineDraft> => workshop.main.ask('outline.read', { text }),
  chooseOutline: (): Promise<Reply<'outline.choose'>> => workshop.main.ask('outline.choose', null),
  readFile: async (file: File): Promise<OutlineDraft> =>
    workshop.main.ask('outline.bytes', await bytesOf(file)),
  takeOpenedFiles: (): Promise<readonly File[]> => takeOpenedFiles(workshop),
  chooseArchive: (): Promise<Reply<'archive.choose'>> => workshop.main.ask('archive.choose', null),
  readArchive: async (file: File): Promise<ArchiveOffer> =>
    workshop.main.ask('archive.read', await bytesOf(file)),
  keepOffer: (offer: ArchiveOffer, others: ArchiveChoice): Promise<void> =>
    keepOffer(workshop, offer, others),
  saveExport: (wanted: Export): Promise<void> => saveExport(workshop, wanted),
})
