import type { ArchiveChoice, ArchiveOffer, Export } from '#shared/ipc/archive-contract.ts'
import type { Reply } from '#shared/ipc/contract.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import type { Workshop } from './app-store.ts'
import { keepOffer, saveExport } from './archive-actions.ts'

const bytesOf = async (file: File) => ({
  name: file.name.slice(0, 1000),
  bytes: new Uint8Array(await file.arrayBuffer()),
})

/** What a screen may do with files. Those that read or choose one throw a RequestFailure whose code says what is wrong. */
export const createFileActions = (workshop: Workshop) => ({
  readOutline: (text: string): Promise<OutlineDraft> => workshop.main.ask('outline.read', { text }),
  chooseOutline: (): Promise<Reply<'outline.choose'>> => workshop.main.ask('outline.choose', null),
  readFile: async (file: File): Promise<OutlineDraft> =>
    workshop.main.ask('outline.bytes', await bytesOf(file)),
  chooseArchive: (): Promise<Reply<'archive.choose'>> => workshop.main.ask('archive.choose', null),
  readArchive: async (file: File): Promise<ArchiveOffer> =>
    workshop.main.ask('archive.read', await bytesOf(file)),
  keepOffer: (offer: ArchiveOffer, others: ArchiveChoice): Promise<void> =>
    keepOffer(workshop, offer, others),
  saveExport: (wanted: Export): Promise<void> => saveExport(workshop, wanted),
})
