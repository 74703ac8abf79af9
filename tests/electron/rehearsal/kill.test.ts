import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { clearTimeout, setTimeout } from 'node:timers'
import { build } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { createVirtualClock } from '#electron/rehearsal/virtual-clock.ts'
import { createRehearsal } from '#electron/rehearsal/rehearsal.ts'
import type { UnfinishedRun } from '#shared/domain/run-snapshot.ts'
import { millis } from '#shared/domain/time.ts'
import { addTalk, temporaryLibrary, withLibrary } from '#tests/builders/temporary-library.ts'
import { threeSections } from '#tests/builders/three-sections.ts'

/** `npm run test:crash` kills more often. */
const KILLS = import.meta.env.MODE === 'crash' ? 200 : 20
const bundle = join(process.cwd(), 'out', 'tests', 'killed-run')

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'killed-run.ts'),
      outDir: bundle,
      rollupOptions: { output: { entryFileNames: 'killed-run.js' } },
    },
    ssr: { noExternal: true, external: ['@photostructure/sqlite'] },
  })
}, 60_000)

/** Lets the child command its run and kills it `after` ms from the first acknowledged event; the last place it acknowledged. */
const killAfter = async (file: string, after: number): Promise<number> => {
  const child = spawn(process.execPath, [join(bundle, 'killed-run.js'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const never = setTimeout(() => child.kill('SIGKILL'), 20_000)
  child.stdout.once('readable', () => setTimeout(() => child.kill('SIGKILL'), after))
  const said = await text(child.stdout)
  clearTimeout(never)
  const whole = said.slice(0, said.lastIndexOf('\n'))
  return Number(whole.split('\n').at(-1))
}

type Found = { readonly unfinished: UnfinishedRun | null; readonly integrity: unknown }

const openAgain = (file: string): Found =>
  withLibrary(file, (database) => ({
    unfinished: createRehearsal({
      database,
      clock: createVirtualClock(0),
      push: () => undefined,
      pushWaiting: () => undefined,
      missed: () => undefined,
      newId: () => '',
      bounce: () => millis(0),
    }).unfinished(),
    integrity: Object.values(database.sql.prepare('PRAGMA integrity_check').get() ?? {})[0],
  }))

/** Kills a run, new or gone on with, somewhere in its first moments and looks at what is left. */
const killAndLook = async (file: string) => {
  const acknowledged = await killAfter(file, Math.random() * 60)
  const { unfinished, integrity } = openAgain(file)
  const events = unfinished?.run.events ?? []
  const alive = unfinished !== null && unfinished.aliveAt >= (events.at(-1)?.at ?? 0)
  return { integrity, alive, missing: Math.max(0, acknowledged + 1 - events.length), acknowledged }
}

const whole = { integrity: 'ok', alive: true, missing: 0 }

test.each(Array.from({ length: KILLS / 2 }, (_, place) => place + 1))(
  'run %d, killed at any moment and killed again after going on, has every event that was acknowledged',
  async () => {
    const file = temporaryLibrary()
    withLibrary(file, (database) => addTalk(database, undefined, threeSections().plan))
    const first = await killAndLook(file)
    expect(first).toMatchObject(whole)
    const second = await killAndLook(file)
    expect(second).toMatchObject(whole)
    expect(second.acknowledged).toBeGreaterThan(first.acknowledged)
  },
  30_000,
)
