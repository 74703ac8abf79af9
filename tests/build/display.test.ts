import { describe, expect, it } from 'vitest'
import { withDisplay } from '#build/electron-runtime/display.mjs'
import { thisSystem } from '#build/electron-runtime/linux-system.mjs'

const hasXvfb = process.platform === 'linux' && thisSystem().hasCommand('Xvfb')

describe('the display', () => {
  it('is the one there is', async () => {
    expect(await withDisplay({ DISPLAY: ':7' })).toMatchObject({ env: {}, virtual: false })
  })

  it('of Wayland alone is pointed out to Electron', async () => {
    const { env } = await withDisplay({ WAYLAND_DISPLAY: 'wayland-0' })
    expect(env).toEqual(process.platform === 'linux' ? { ELECTRON_OZONE_PLATFORM_HINT: 'auto' } : env)
  })

  it.runIf(hasXvfb)('is made where there is none, with a number of its own for each', async () => {
    const [first, second] = await Promise.all([withDisplay({}), withDisplay({})])
    expect(first.virtual && second.virtual).toBe(true)
    expect(first.env['DISPLAY']).toMatch(/^:\d+$/)
    expect(first.env['DISPLAY']).not.toBe(second.env['DISPLAY'])
    first.stop()
    second.stop()
  })
})
