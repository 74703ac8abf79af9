import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { sandboxFlags } from '#build/electron-runtime/linux.mjs'
import { electronPath, environment, expect, ROOT, test } from './app.ts'
import { typeTalk } from './on-the-clock.ts'

test('a second start brings the first one to the front, and quits', async ({ app, data, language, t }) => {
  await typeTalk({ page: app.page, t })
  const isInFront = (): Promise<boolean> =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFocused() ?? false)
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur())
  await expect.poll(isInFront).toBe(false)
  const second = spawn(electronPath(), [...sandboxFlags(), ROOT], {
    env: environment({ data, language }),
    stdio: 'ignore',
  })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  await expect.poll(isInFront).toBe(true)
  expect(app.electron.windows()).toHaveLength(1)
})
