import type { MessageEvent } from 'electron'
import { deckReply, outlineSourceSchema } from './outline-reply.ts'

// Entry of the utility process that reads one outline: its bytes or where it is in, reply out. Whatever throws here ends this process alone.
process.parentPort.once('message', ({ data }: MessageEvent) => {
  process.parentPort.postMessage(deckReply(outlineSourceSchema.parse(data)))
})
