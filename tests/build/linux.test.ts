import { describe, expect, it } from 'vitest'
import { ensureLibraries, sandboxFlags } from '#build/electron-runtime/linux.mjs'
import type { Need } from '#build/electron-runtime/linux-needs.mjs'
import type { System } from '#build/electron-runtime/linux-system.mjs'

const done = { code: 0, output: '', errors: '', missing: false }

/** A Debian that has everything, a display and an ordinary user, unless patched; it keeps what apt-get was told. */
const makeSystem = (patch: Partial<System> = {}) => {
  const told: string[] = []
  const system: System = {
    root: false,
    display: true,
    has: async () => true,
    hasCommand: () => true,
    knowsPackage: async (name) => !name.endsWith('t64'),
    aptGet: async (args) => {
      told.push(args.join(' '))
      return done
    },
    ...patch,
  }
  return { system, told }
}

const failingApt = async () => ({ ...done, code: 100 })

const without =
  (...packages: readonly string[]) =>
  async (need: Need) =>
    !need.packages.some((name) => packages.includes(name))

const linesOf = async (system: System): Promise<readonly string[]> => {
  const lines: string[] = []
  await ensureLibraries({ log: (line) => lines.push(line) }, system)
  return lines
}

describe('the sandbox', () => {
  it('is switched off for root', () => {
    expect(sandboxFlags(true)).toEqual(['--no-sandbox'])
  })

  it('stays on for everyone else', () => {
    expect(sandboxFlags(false)).toEqual([])
  })
})

describe.runIf(process.platform === 'linux')('missing libraries', () => {
  it('are no word worth when there are none', async () => {
    expect(await linesOf(makeSystem().system)).toEqual([])
  })

  it('stop an ordinary user with the one line to run', async () => {
    const { system, told } = makeSystem({ has: without('libgtk-3-0', 'libnss3') })
    await expect(linesOf(system)).rejects.toThrow(
      /run this line and start again: sudo apt-get install -y libgtk-3-0 libnss3$/,
    )
    expect(told).toEqual([])
  })

  it('are installed for root, who is told which', async () => {
    const { system, told } = makeSystem({ root: true, has: without('libgbm1', 'fonts-noto-cjk') })
    expect(await linesOf(system)).toEqual([
      'Installing what Electron needs of the system: libgbm1 fonts-noto-cjk',
    ])
    expect(told).toEqual(['update -qq', 'install -y -qq --no-install-recommends libgbm1 fonts-noto-cjk'])
  })

  it('are called by the name this system knows', async () => {
    const { system } = makeSystem({ has: without('libasound2'), knowsPackage: async () => true })
    await expect(linesOf(system)).rejects.toThrow(/libasound2t64$/)
  })

  it('include a virtual display only where there is no display', async () => {
    const has = without('xvfb')
    expect(await linesOf(makeSystem({ has }).system)).toEqual([])
    await expect(linesOf(makeSystem({ has, display: false }).system)).rejects.toThrow(/install -y xvfb$/)
  })

  it('are only mentioned when all that lacks is a font', async () => {
    const { system } = makeSystem({ has: without('fonts-noto-cjk') })
    expect(await linesOf(system)).toEqual([
      'Japanese has no font here; to add one: sudo apt-get install -y fonts-noto-cjk',
    ])
  })

  it('are only mentioned when all that lacks is a font, without apt and as root without a network too', async () => {
    const has = without('fonts-noto-cjk')
    expect(await linesOf(makeSystem({ has, hasCommand: () => false }).system)).toEqual([
      'Japanese has no font here; to add one, install Noto Sans CJK with your package manager.',
    ])
    expect(await linesOf(makeSystem({ has, root: true, aptGet: failingApt }).system)).toEqual([
      'Installing what Electron needs of the system: fonts-noto-cjk',
      'Japanese has no font here; to add one: apt-get install -y fonts-noto-cjk',
    ])
  })

  it('are named by file where there is no apt', async () => {
    const { system } = makeSystem({
      has: without('libnss3', 'fonts-noto-cjk'),
      hasCommand: () => false,
    })
    await expect(linesOf(system)).rejects.toThrow(/does not have: libnss3\.so; install it with your package/)
  })

  it('that cannot be installed end in a line to run', async () => {
    const { system } = makeSystem({ root: true, has: without('libnss3'), aptGet: failingApt })
    await expect(linesOf(system)).rejects.toThrow(/apt-get update && apt-get install -y libnss3$/)
  })
})
