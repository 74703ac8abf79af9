import { createServer } from 'node:http'
import { CONTENT_SECURITY_POLICY } from '#electron/windows/content-security-policy.ts'
import type { Bridge } from '#shared/ipc/bridge.ts'
import { channels } from '#shared/ipc/channels.ts'
import { expect, languages, test } from './app.ts'
import { walk } from './walk.ts'

declare global {
  interface Window {
    /** What the preload gives the screens. */
    readonly dryrun: Bridge
  }
}

test('the page has no way to Node, and one to main: the contract', async ({ app }) => {
  const found = await app.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in globalThis),
    bridge: Object.keys(window.dryrun),
    channels: Object.keys(window.dryrun.ask),
  }))
  expect(found).toEqual({ node: [], bridge: ['ask', 'on'], channels })
  const preferences: unknown = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return contents === undefined ? null : Reflect.get(contents, 'getLastWebPreferences').call(contents)
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  })
})

test('what is not in the contract is refused by name, and nothing comes across but that', async ({ app }) => {
  const refused = { ok: false, error: { code: 'bad-request', message: expect.any(String) } }
  const ask = (channel: string, payload: unknown): Promise<unknown> =>
    app.page.evaluate(
      ([name, asked]) => Reflect.get(window.dryrun.ask, String(name))(asked),
      [channel, payload],
    )
  expect(await ask('talk.open', { talkId: 'not an id' })).toEqual(refused)
  expect(await ask('talk.open', null)).toEqual(refused)
  expect(await ask('settings.save', { settings: { bounce: 'often' } })).toEqual(refused)
  expect(await ask('library.list', { where: '1=1' })).toEqual(refused)
  expect(await app.page.evaluate(() => Reflect.get(window.dryrun.ask, 'library.drop'))).toBeUndefined()
})

test('the content security policy is on the document: no inline script runs, and no text becomes code', async ({
  app,
}) => {
  const policy = await app.page.evaluate(async () => {
    const { headers } = await fetch('/index.html')
    return headers.get('Content-Security-Policy')
  })
  expect(policy).toBe(CONTENT_SECURITY_POLICY)
  expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe')
  const ran = await app.page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "an inline script ran"'
    document.head.append(script)
    const styled = document.createElement('div')
    styled.setAttribute('style', 'position: fixed')
    document.body.append(styled)
    // Out of the debugger's own call, which the policy does not bind.
    const code = await new Promise((resolve) => {
      queueMicrotask(() => {
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () => {
          try {
            resolve(Reflect.get(globalThis, 'eval')('1 + 1'))
          } catch (error) {
            resolve(error instanceof Error ? error.name : 'refused')
          }
        })
        channel.port1.start()
        channel.port2.postMessage(null)
      })
    })
    return { title: document.title, position: getComputedStyle(styled).position, code }
  })
  expect(ran).toEqual({ title: 'Dry Run', position: 'static', code: 'EvalError' })
})

test('the window goes nowhere: no other page, no other window', async ({ app }) => {
  const { electron, page } = app
  const held = electron.evaluate(
    async ({ BrowserWindow }) =>
      new Promise<boolean>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('will-frame-navigate', (event) => setImmediate(() => resolve(event.defaultPrevented)))
      }),
  )
  await page.evaluate(() => window.location.assign('https://example.com/'))
  expect(await held).toBe(true)
  expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull()
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.com/'
    link.target = '_blank'
    document.body.append(link)
    link.click()
  })
  const count = await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  expect(count).toBe(1)
  // Asked of the page itself: a locator would wait for the navigation that never comes.
  const shown = await page.evaluate(() => ({
    url: window.location.href,
    screen: document.querySelector('main')?.checkVisibility(),
  }))
  expect(shown).toEqual({ url: 'dryrun://app/index.html', screen: true })
})

test('nothing leaves the app, not even to this computer: the server sees no request', async ({ app }) => {
  const seen: (string | undefined)[] = []
  const server = createServer((request, response) => {
    seen.push(request.url)
    response.end()
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address !== null && typeof address === 'object') resolve(address.port)
    })
  })
  const url = `http://127.0.0.1:${port}/`
  const outcome = await app.page.evaluate(async (address) => {
    const attempt = (of: Promise<unknown>): Promise<string> =>
      of.then(
        () => 'reached',
        () => 'refused',
      )
    const picture = new Image()
    picture.src = `${address}picture`
    const shown = new Promise((resolve, reject) => {
      picture.addEventListener('load', resolve)
      picture.addEventListener('error', reject)
    })
    const socket = new WebSocket(address.replace('http', 'ws'))
    const opened = new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve)
      socket.addEventListener('error', reject)
    })
    navigator.sendBeacon(`${address}beacon`)
    return Promise.all([attempt(fetch(`${address}fetch`)), attempt(shown), attempt(opened)])
  }, url)
  expect(outcome).toEqual(['refused', 'refused', 'refused'])
  const fromMain = await app.electron.evaluate(
    ({ session }, address) =>
      session.defaultSession.fetch(address).then(
        () => 'reached',
        (error: unknown) => String(error),
      ),
    url,
  )
  expect(fromMain).toContain('ERR_BLOCKED_BY_CLIENT')
  expect(seen).toEqual([])
  server.close()
})

test('every permission is denied', async ({ app }) => {
  const answers = await app.page.evaluate(async () => {
    const place = new Promise<number>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve(0),
        ({ code }) => resolve(code),
      )
    })
    const media = navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      (error: unknown) => (error instanceof Error ? error.name : 'refused'),
    )
    return {
      notifications: await Notification.requestPermission(),
      place: await place,
      media: (await media) === 'granted',
      asked: await Promise.all(
        (['geolocation', 'notifications', 'camera', 'microphone'] as const).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    }
  })
  expect(answers).toEqual({
    notifications: 'denied',
    place: 1,
    media: false,
    asked: ['denied', 'denied', 'denied', 'denied'],
  })
})

test('no address reaches a file outside the screens', async ({ app }) => {
  const paths = [
    'dryrun://app/../../package.json',
    'dryrun://app/%2e%2e/%2e%2e/package.json',
    'dryrun://app/..%2f..%2fpackage.json',
    'dryrun://app/..%5c..%5cpackage.json',
    'dryrun://app/assets/..%2f..%2f..%2fpackage.json',
    'dryrun://app/%00',
    'dryrun://app/%',
    'dryrun://app/',
  ]
  const statuses = await app.page.evaluate(
    (urls) => Promise.all(urls.map(async (url) => (await fetch(url)).status)),
    paths,
  )
  expect(statuses).toEqual(paths.map(() => 404))
  expect(await app.page.evaluate(async () => (await fetch('/index.html')).status)).toBe(200)
})

for (const language of languages)
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('no screen says anything to the console, nor breaks the policy', async ({ app, t }) => {
      const said: string[] = []
      app.page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
      app.page.on('pageerror', (error) => said.push(error.message))
      await app.page.reload()
      await walk(app, t, async (screen) => {
        expect(said, screen).toEqual([])
      })
      expect(said).toEqual([])
    })
  })
