import { clearTimeout, setTimeout } from 'node:timers'
import { Failure } from '#electron/failure.ts'
import type { FailureCode } from '#shared/ipc/failure.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { outlineReplySchema, type OutlineSource } from './outline-reply.ts'

/** A process that reads one outline: Electron's utility process, or a child of Node in tests. */
export type Worker = {
  postMessage(source: OutlineSource): void
  once(event: 'message', listener: (message: unknown) => void): unknown
  once(event: 'exit', listener: (code: number) => void): unknown
  /** Out of memory and the like; without a listener it would end the main process. */
  once(event: 'error', listener: () => void): unknown
  kill(): unknown
}

/** No honest outline takes longer than this, in ms. */
const READING_LIMIT = 5000

const draftOf = (message: unknown): OutlineDraft => {
  const reply = outlineReplySchema.safeParse(message)
  if (!reply.success) throw new Failure('file-unreadable', { cause: reply.error })
  if (!reply.data.ok) throw new Failure(reply.data.code)
  return reply.data.value
}

/** The first message of a worker. Rejects with file-unreadable when it ends without one, with outline-too-slow after `limit` ms. */
const answerOf = async (worker: Worker, source: OutlineSource, limit: number): Promise<unknown> =>
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
    worker.postMessage(source)
  })

/** Reads outlines, each in a process of its own that is ended afterwards. Fails with the codes of the outline, or file-unreadable or outline-too-slow. */
export const createOutlineReader =
  (fork: () => Worker, limit: number = READING_LIMIT) =>
  async (source: OutlineSource): Promise<OutlineDraft> => {
    const worker = fork()
    try {
      return draftOf(await answerOf(worker, source, limit))
    } finally {
      worker.kill()
    }
  }
