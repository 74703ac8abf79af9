import type { MessageEvent } from 'electron'
import { z } from 'zod'
import { readOutline } from '#shared/outline/read-outline.ts'
import { outlineReply } from './outline-reply.ts'

// Entry of the utility process that reads one outline: text in, reply out. Whatever throws here ends this process alone.
process.parentPort.once('message', ({ data }: MessageEvent) => {
  process.parentPort.postMessage(outlineReply(readOutline(z.string().parse(data))))
})
