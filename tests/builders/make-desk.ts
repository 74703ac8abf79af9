import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import type { ZodType } from 'zod'
import { onTestFinished } from 'vitest'
import { translator } from '#electron/i18n.ts'
import { answer } from '#electron/ipc/answer.ts'
import { createHandlers } from '#electron/ipc/handlers.ts'
import type { Service } from '#electron/ipc/service.ts'
import { createRehearsal } from '#electron/rehearsal/rehearsal.ts'
import { createVirtualClock, type VirtualClock } from '#electron/rehearsal/virtual-clock.ts'
import { openDatabase } from '#electron/storage/database.ts'
import { readSettings } from '#electron/storage/settings.ts'
import { contract, type Channel, type Reply, type Request } from '#shared/ipc/contract.ts'
import { readOutline } from '#shared/outline/read-outline.ts'
import type { FailureCode, Result } from '#shared/ipc/failure.ts'
import { RUN_DAY } from './run-of.ts'

/** The main process without Electron: real handlers, real SQLite, a clock that the test drives. */
export type Desk = {
  readonly service: Service
  readonly clock: VirtualClock
  readonly file: string
  readonly pushed: readonly { readonly push: string; readonly message: unknown }[]
  readonly copied: readonly string[]
  /** Asks as a window does, through structured clones both ways; throws the failure's code. */
  readonly ask: <C extends Channel>(channel: C, request: Request<C>) => Promise<Reply<C>>
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

const serviceOver = (
  file: string,
  clock: VirtualClock,
  heard: { pushed: Desk['pushed'][number][]; copied: string[] },
): Service => {
  const database = openDatabase(file)
  const tell: Service['tell'] = (push, message) => void heard.pushed.push({ push, message })
  const rehearsal = createRehearsal({
    database,
    clock,
    newId,
    bounce: () => readSettings(database).bounce,
    push: (snapshot) => tell('run.snapshot', snapshot),
  })
  return {
    database,
    rehearsal,
    clock,
    newId,
    translator,
    tell,
    info: () => ({ version: '0.0.0', dataFolder: file, language: 'en' }),
    copyText: (text) => void heard.copied.push(text),
    chooseOutline: async () => null,
    readOutline: async (text) => {
      const read = readOutline(text)
      if (!read.ok) throw new Error(read.problem)
      return read.value
    },
  }
}

/** The contract by channel, so that a channel and its reply are known to belong together. */
const schemas: { readonly [C in Channel]: { readonly reply: ZodType<Reply<C>> } } = contract

/** Opens a library in a folder, as starting the app does. */
export const makeDesk = (folder = temporaryFolder(), startsAt = RUN_DAY): Desk => {
  const file = join(folder, 'library.sqlite')
  const clock = createVirtualClock(startsAt)
  const heard: { pushed: Desk['pushed'][number][]; copied: string[] } = { pushed: [], copied: [] }
  const service = serviceOver(file, clock, heard)
  const handlers = createHandlers(service)
  const unforeseen = (error: unknown): never => {
    throw error
  }
  const send: Desk['send'] = async (channel, payload) =>
    structuredClone(await answer({ handlers, onError: unforeseen }, channel, structuredClone(payload)))
  return {
    service,
    clock,
    file,
    ...heard,
    send,
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
