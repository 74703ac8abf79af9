import { fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import type { Reading } from '#electron/import/reading.ts'

const READER = new URL('../../electron/import/reading.ts', import.meta.url).pathname

/** A process of its own, as the app starts one: it reads one file and says what that came to and what it took. Its peak is Linux's own figure: what `resourceUsage` says begins with the peak of the process that forked it. Elsewhere it is what it has at the end. */
const SCRIPT = `import { existsSync, readFileSync } from 'node:fs'
import { replyToReading } from './reading.mjs'
const STATUS = '/proc/self/status'
const peak = () =>
  existsSync(STATUS)
    ? Number(/^VmHWM:\\s*(\\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))[1]) / 1024
    : process.memoryUsage().rss / 1024 / 1024
process.once('message', (reading) => {
  const before = process.cpuUsage()
  const reply = replyToReading(reading)
  const { user, system } = process.cpuUsage(before)
  process.send({ outcome: reply.ok ? 'read' : reply.code, ms: (user + system) / 1000, megabytes: peak() })
})
`

/** Builds into a folder what `readApart` starts there. */
export const buildReader = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: READER,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'reading.mjs', codeSplitting: false } },
    },
  })
  writeFileSync(join(folder, 'process.mjs'), SCRIPT)
}

const reportSchema = z.object({ outcome: z.string(), ms: z.number(), megabytes: z.number() })

type Content = { readonly name: string; readonly content: string | Uint8Array; readonly as: Reading['as'] }

/** The heap that the app gives to such a process, in MB. */
const HEAP: { readonly [As in Reading['as']]: number } = { outline: 200, archive: 512 }

/** What reading a file in a process of its own comes to, and its cost: ms of the processor, MB of memory with the process itself. */
export const readApart = async (folder: string, { name, content, as }: Content) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  const child = fork(join(folder, 'process.mjs'), {
    execArgv: [`--max-old-space-size=${HEAP[as]}`],
    stdio: 'ignore',
  })
  // One that is still reading when the test gives up does not go on by itself.
  onTestFinished(() => void child.kill('SIGKILL'))
  const reading: Reading = { as, source: { path } }
  child.send(reading)
  const answered = once(child, 'message').then(([report]) => reportSchema.parse(report))
  const ended = once(child, 'exit').then(() => ({ outcome: 'file-unreadable', ms: 0, megabytes: 0 }))
  const report = await Promise.race([answered, ended])
  child.kill()
  rmSync(path)
  return report
}
