import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import type { ZodType } from 'zod'
import { onTestFinished } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'
import { answer } from '#electron/ipc/answer.ts'
import { createHandlers } from '#electron/ipc/handlers.ts'
import type { Service } from '#electron/ipc/service.ts'
import { createRehearsal } from '#electron/rehearsal/rehearsal.ts'
import { createVirtualClock, type VirtualClock } from '#electron/rehearsal/virtual-clock.ts'
import { openDatabase } from '#electron/storage/database.ts'
import { readSettings } from '#electron/storage/settings.ts'
import { Failure } from '#electron/failure.ts'
import { archiveReply } from '#electron/import/archive-reply.ts'
import { deckReply } from '#electron/import/deck-reply.ts'
import { contract, type Channel, type Reply, type Request } from '#shared/ipc/contract.ts'
import type { FailureCode, Result } from '#shared/ipc/failure.ts'
import { pushes, type Push, type PushOf } from '#shared/ipc/pushes.ts'
import { RUN_DAY } from './run-of.ts'

/** The main process without Electron: real handlers, real SQLite, a clock that the test drives. */
export type Desk = {
  readonly service: Service
  readonly clock: VirtualClock
  readonly file: string
  readonly pushed: readonly { readonly push: string; readonly message: unknown }[]
  readonly copied: readonly string[]
  /** The computer asks the app to open a file. */
  readonly opens: (path: string) => void
  /** What the computer's dialogs answer from now on: a file to open, a folder to save in. */
  readonly willChoose: (path: string) => void
  readonly willSaveIn: (folder: string | null) => void
  /** Asks as a window does, through structured clones both ways; throws the failure's code. */
  readonly ask: <C extends Channel>(channel: C, request: Request<C>) => Promise<Reply<C>>
  /** Listens as a window does; gives the way to stop. */
  readonly on: <P extends Push>(push: P, listener: (message: PushOf<P>) => void) => () => void
  /** What any payload comes to. */
  readonly send: (channel: Channel, payload: unknown) => Promise<Result<unknown>>
  readonly close: () => void
}

/** A data folder that is gone after the test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dryrun-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

type Ear = { readonly push: Push; readonly hear: (message: unknown) => void }
type Heard = {
  readonly pushed: Desk['pushed'][number][]
  readonly copied: string[]
  readonly ears: Set<Ear>
  /** What the computer asked to open and nobody has taken. */
  readonly opened: string[]
  /** What the computer's dialogs answer: the last file that was chosen, and the folder to save in. */
  readonly chosen: string[]
  saveIn: string | null
}

const tellAll =
  ({ pushed, ears }: Heard): Service['tell'] =>
  (push, message) => {
    pushed.push({ push, message })
    for (const ear of ears) if (ear.push === push) ear.hear(structuredClone(message))
  }

/** Without an Electron there is no window to open. */
const noWindows = async () => ({ open: [], stage: null, displays: [] })

const serviceOver = (file: string, clock: VirtualClock, heard: Heard): Service => {
  const database = openDatabase(file)
  const tell = tellAll(heard)
  const rehearsal = createRehearsal({
    database,
    clock,
    newId,
    bounce: () => readSettings(database).bounce,
    push: (snapshot) => tell('run.snapshot', snapshot),
    pushWaiting: (waiting) => tell('run.waiting', waiting),
    missed: () => undefined,
  })
  return {
    database,
    rehearsal,
    clock,
    newId,
    translator,
    tell,
    info: () => ({ version: '0.0.0', dataFolder: file, language: 'en' }),
    applySettings: () => undefined,
    copyText: (text) => void heard.copied.push(text),
    windows: { open: noWindows, close: noWindows, state: noWindows, hotkeys: async () => [] },
    chooseOutline: async () => [],
    takeOpened: () => heard.opened.splice(0),
    readOutline: async (source) => {
      const reply = deckReply(source)
      if (!reply.ok) throw new Failure(reply.code)
      return reply.value
    },
    chooseArchive: async () => heard.chosen.at(-1) ?? null,
    readArchive: async (source) => {
      const reply = archiveReply(source)
      if (!reply.ok) throw new Failure(reply.code)
      return reply.value
    },
    chooseSavePath: async (name) => (heard.saveIn === null ? null : join(heard.saveIn, name)),
    printPdf: async (html) => new TextEncoder().encode(html),
  }
}

/** The contract by channel, so that a channel and its reply are known to belong together. */
const schemas: { readonly [C in Channel]: { readonly reply: ZodType<Reply<C>> } } = contract
const messages: { readonly [P in Push]: ZodType<PushOf<P>> } = pushes

const unforeseen = (error: unknown): never => {
  throw error
}

/** Opens a library in a folder, as starting the app does. */
export const makeDesk = (folder = temporaryFolder(), startsAt = RUN_DAY): Desk => {
  const file = join(folder, 'library.sqlite')
  const clock = createVirtualClock(startsAt)
  const heard: Heard = { pushed: [], copied: [], ears: new Set(), opened: [], chosen: [], saveIn: null }
  const service = serviceOver(file, clock, heard)
  const handlers = createHandlers(service)
  const send: Desk['send'] = async (channel, payload) =>
    structuredClone(await answer({ handlers, onError: unforeseen }, channel, structuredClone(payload)))
  return {
    service,
    clock,
    file,
    pushed: heard.pushed,
    copied: heard.copied,
    opens: (path) => {
      heard.opened.push(path)
      service.tell('files.wait', null)
    },
    willChoose: (path) => void heard.chosen.push(path),
    willSaveIn: (target) => {
      heard.saveIn = target
    },
    send,
    on: (push, listener) => {
      const ear: Ear = { push, hear: (message) => listener(messages[push].parse(message)) }
      heard.ears.add(ear)
      return () => void heard.ears.delete(ear)
    },
    ask: async (channel, request) => {
      const result = await send(channel, request)
      if (!result.ok) throw new RefusedByMain(result.error.code)
      return schemas[channel].reply.parse(result.value)
    },
    close: () => service.database.close(),
  }
}

/** What main refused, by name. */
export class RefusedByMain extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode) {
    super(code)
    this.code = code
  }
}
