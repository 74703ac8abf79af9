import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ensureBuild } from '#build/electron-runtime/fresh-build.mjs'
import { tempFolder } from './runtime-builders.ts'

const write = (root: string, name: string, text: string): void => {
  mkdirSync(join(root, name, '..'), { recursive: true })
  writeFileSync(join(root, name), text)
}

const makeProject = () => {
  const root = tempFolder()
  write(root, 'shared/domain/talk.ts', 'one')
  let builds = 0
  const build = async () => {
    builds += 1
    rmSync(join(root, 'out/main'), { recursive: true, force: true })
    write(root, 'out/main/main.js', 'built')
  }
  const start = () => ensureBuild(root, { log: () => {}, build })
  return { root, start, build, builds: () => builds }
}

describe('the build before a start', () => {
  it('is made the first time and not the second', async () => {
    const { start, builds } = makeProject()
    await start()
    await start()
    expect(builds()).toBe(1)
  })

  it('is made again after a source has changed', async () => {
    const { root, start, builds } = makeProject()
    await start()
    write(root, 'shared/domain/talk.ts', 'two')
    await start()
    expect(builds()).toBe(2)
  })

  it('is made again after other sources were built by hand, though those of now were built before', async () => {
    const { root, start, build, builds } = makeProject()
    await start()
    write(root, 'shared/domain/talk.ts', 'two')
    await build()
    write(root, 'shared/domain/talk.ts', 'one')
    await start()
    expect(builds()).toBe(3)
  })

  it('is made again after a source has been added', async () => {
    const { root, start, builds } = makeProject()
    await start()
    write(root, 'renderer/app.tsx', '')
    await start()
    expect(builds()).toBe(2)
  })
})
