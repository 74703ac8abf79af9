import { fork, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { OutlineReply, OutlineSource } from '#electron/import/outline-reply.ts'
import type { Reading } from '#electron/import/reading.ts'
import { createOutlineReader, type Worker } from '#electron/import/read-outline.ts'
import { minutes } from '#shared/domain/time.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'

const folder = mkdtempSync(join(tmpdir(), 'dry-run-outline-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A child of Node, seen as the reader sees Electron's utility process. */
const workerRunning = (path: string): ChildProcess & Worker => {
  const child = fork(path, { stdio: 'ignore', execArgv: [] })
  return Object.assign(child, { postMessage: (reading: Reading) => child.send(reading) })
}

const processes = (script: string) => {
  const path = join(folder, `${randomUUID()}.mjs`)
  writeFileSync(path, script)
  const children: ChildProcess[] = []
  const start = (): Worker => {
    const child = workerRunning(path)
    children.push(child)
    return child
  }
  return { children, start }
}

const ended = async (child: ChildProcess | undefined): Promise<void> => {
  if (child !== undefined && child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

const answering = (reply: OutlineReply): string =>
  `process.once('message', () => process.send(${JSON.stringify(reply)}))`

const source: OutlineSource = { path: 'talk.md' }
const part = { title: 'Opening', planned: minutes(5), notes: '', hidden: false, slide: null, line: 3 }
const draft: OutlineDraft = {
  format: 'outline',
  title: 'A talk',
  length: null,
  parts: [part],
  groupings: [{ by: 'as-written', starts: [{ at: 0, title: null }] }],
  runs: [],
  problems: [],
}

test('the outline comes from the process, which is ended afterwards', async () => {
  const { children, start } = processes(
    `${answering({ ok: true, value: draft })}; setInterval(() => 0, 1000)`,
  )
  expect(await createOutlineReader(start)(source)).toEqual(draft)
  await ended(children[0])
  expect(children.map(({ signalCode }) => signalCode)).toEqual(['SIGTERM'])
})

test('the process is given what is to be read', async () => {
  const script = `process.once('message', ({ source: { path } }) => process.send({ ok: true, value: { ...${JSON.stringify(draft)}, title: path } }))`
  expect((await createOutlineReader(processes(script).start)({ path: '導入.md' })).title).toBe('導入.md')
})

test('each outline has a process of its own', async () => {
  const { children, start } = processes(answering({ ok: true, value: draft }))
  const read = createOutlineReader(start)
  await Promise.all([read(source), read(source)])
  expect(new Set(children.map(({ pid }) => pid)).size).toBe(2)
})

test('what is wrong with the outline is said by its code', async () => {
  const { start } = processes(answering({ ok: false, code: 'outline-no-sections' }))
  await expect(createOutlineReader(start)(source)).rejects.toMatchObject({ code: 'outline-no-sections' })
})

test('a process that hangs is killed and the outline called too slow', async () => {
  const { children, start } = processes(`for (;;);`)
  await expect(createOutlineReader(start, 200)(source)).rejects.toMatchObject({
    code: 'outline-too-slow',
  })
  await ended(children[0])
  expect(children[0]?.signalCode).toBe('SIGTERM')
})

test('a process that ends without an answer leaves the file unreadable', async () => {
  const { start } = processes(`process.exit(0)`)
  await expect(createOutlineReader(start)(source)).rejects.toMatchObject({ code: 'file-unreadable' })
})

test('a process that cannot be started leaves the file unreadable', async () => {
  const start = workerRunning.bind(null, join(folder, 'nowhere.mjs'))
  await expect(createOutlineReader(start)(source)).rejects.toMatchObject({ code: 'file-unreadable' })
})

test('an answer in the wrong shape is not taken', async () => {
  const { start } = processes(
    `process.once('message', () => process.send({ ok: true, value: { title: 5 } }))`,
  )
  await expect(createOutlineReader(start)(source)).rejects.toMatchObject({ code: 'file-unreadable' })
})
