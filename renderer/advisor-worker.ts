import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import type { CutQuestion } from '#shared/domain/cuts/cut-question.ts'

// The advisor's own thread: one question, one answer.
addEventListener('message', ({ data }: MessageEvent<CutQuestion>) => postMessage(adviseCuts(data)))
