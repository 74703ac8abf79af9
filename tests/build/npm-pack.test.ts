import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { npmPack } from '#build/electron-runtime/npm-pack.mjs'
import { tempFolder } from './runtime-builders.ts'

const makePackage = (): string => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'made', version: '1.0.0' }))
  return folder
}

describe('a fetch through npm', () => {
  afterEach(() => void vi.unstubAllEnvs())

  it('leaves the tarball and nothing of npm’s own', async () => {
    const folder = tempFolder()
    const tarball = await npmPack({ spec: makePackage(), bytes: 1 }, folder)
    expect(existsSync(tarball)).toBe(true)
    expect(readdirSync(folder)).toEqual(['made-1.0.0.tgz'])
  })

  it('without a network says what to check', async () => {
    vi.stubEnv('npm_config_registry', 'http://127.0.0.1:9')
    await expect(npmPack({ spec: 'made@1.0.0', bytes: 1 }, tempFolder())).rejects.toThrow(
      'could not be fetched from the package registry (ECONNREFUSED): check the network',
    )
  })

  it('without npm says where to get it', async () => {
    const empty = join(tempFolder(), 'bin')
    mkdirSync(empty)
    vi.stubEnv('PATH', empty)
    vi.stubEnv('npm_execpath', '')
    await expect(npmPack({ spec: 'made@1.0.0', bytes: 1 }, tempFolder())).rejects.toThrow(
      'npm was not found: install Node.js with npm from nodejs.org',
    )
  })
})
