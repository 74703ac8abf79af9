import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { runChild } from '#build/electron-runtime/run-child.mjs'

const MODULE = new URL('../../build/electron-runtime/run-child.mjs', import.meta.url).href
const node = (script: string) => runChild(process.execPath, ['-e', script], process.env)

describe('a command that is run for somebody', () => {
  it('hands on its exit code', async () => {
    expect(await node('process.exit(7)')).toBe(7)
  })

  it('hands on its death by signal as shells do', async () => {
    expect(await node('process.kill(process.pid, "SIGKILL")')).toBe(137)
  })

  it('that does not exist is refused in words', async () => {
    await expect(runChild('no-such-command-here', [], process.env)).rejects.toThrow(/could not be started/)
  })

  it('receives the signal its runner receives', async () => {
    const inner = `process.on('SIGTERM', () => process.exit(5)); setInterval(() => {}, 1000); console.log('up')`
    const outer = `import(${JSON.stringify(MODULE)}).then(async ({ runChild }) => process.exit(await runChild(process.execPath, ['-e', ${JSON.stringify(inner)}], process.env)))`
    const runner = spawn(process.execPath, ['-e', outer], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(runner.stdout, 'data')
    runner.kill('SIGTERM')
    expect(await once(runner, 'exit')).toEqual([5, null])
  })
})
