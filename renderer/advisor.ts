import type { CutAdvice } from '#shared/domain/cuts/advise-cuts.ts'
import type { Advise } from './store/cut-question.ts'

/** Asks the advisor in a thread of its own, which ends with its answer, or as soon as nobody waits for it any more. */
export const adviseApart: Advise = (question, signal) =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./advisor-worker.ts', import.meta.url), { type: 'module' })
    const end = (): void => thread.terminate()
    signal.addEventListener('abort', () => {
      end()
      resolve(null)
    })
    thread.addEventListener('message', ({ data }: MessageEvent<CutAdvice>) => {
      end()
      resolve(data)
    })
    thread.addEventListener('error', () => {
      end()
      reject(new Error('the advisor stopped'))
    })
    thread.postMessage(question, [])
  })
