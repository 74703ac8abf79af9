import type { MessageEvent } from 'electron'
import { replyToReading } from './reading.ts'

// Entry of the utility process that reads one file: its bytes or where it is in, reply out. Whatever throws here ends this process alone.
process.parentPort.once('message', ({ data }: MessageEvent) => {
  process.parentPort.postMessage(replyToReading(data))
})
