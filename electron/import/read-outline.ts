import { clearTimeout, setTimeout } from 'node:timers'
import type { ZodType } from 'zod'
import { Failure } from '#electron/failure.ts'
import type { Archive } from '#shared/domain/archive/archive-schema.ts'
import type { FailureCode } from '#shared/ipc/failure.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { archiveReplySchema } from './archive-reply.ts'
import { outlineReplySchema, type OutlineSource } from './outline-reply.ts'
import type { Reading } from './reading.ts'

/** A process that reads one file: Electron's utility process, or a child of Node in tests. */
export type Worker = {
  postMessage(reading: Reading): void
  once(event: 'message', listener: (message: unknown) => void): unknown
  once(event: 'exit', listener: (code: number) => void): unknown
  /** Out of memory and the like; without a listener it would end the main process. */
  once(event: 'error', listener: () => void): unknown
  kill(): unknown
}

/** No honest file takes longer than this, in ms; a whole library is read run by run. */
const READING_LIMIT: { readonly [As in Reading['as']]: number } = { outline: 5000, archive: 60_000 }

type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: FailureCode }

const valueOf = <Value>(schema: ZodType<Answer<Value>>, message: unknown): Value => {
  const reply = schema.safeParse(message)
  if (!reply.success) throw new Failure('file-unreadable', { cause: reply.error })
  if (!reply.data.ok) throw new Failure(reply.data.code)
  return reply.data.value
}

/** The first message of a worker. Rejects with file-unreadable when it ends without one, with outline-too-slow after `limit` ms. */
const answerOf = async (worker: Worker, reading: Reading, limit: number): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const fail = (code: FailureCode): void => reject(new Failure(code))
    const timer = setTimeout(() => fail('outline-too-slow'), limit)
    worker.once('message', (message) => {
      clearTimeout(timer)
      resolve(message)
    })
    worker.once('exit', () => {
      clearTimeout(timer)
      fail('file-unreadable')
    })
    worker.once('error', () => fail('file-unreadable'))
    worker.postMessage(reading)
  })

const createReader =
  <Value>(as: Reading['as'], schema: ZodType<Answer<Value>>) =>
  (fork: () => Worker, limit: number = READING_LIMIT[as]) =>
  async (source: OutlineSource): Promise<Value> => {
    const worker = fork()
    try {
      return valueOf(schema, await answerOf(worker, { as, source }, limit))
    } finally {
      worker.kill()
    }
  }

/** Reads outlines, each in a process of its own that is ended afterwards. Fails with the codes of the outline, or file-unreadable or outline-too-slow. */
export const createOutlineReader = createReader<OutlineDraft>('outline', outlineReplySchema)

/** Reads our own files in the same way. */
export const createArchiveReader = createReader<Archive>('archive', archiveReplySchema)
