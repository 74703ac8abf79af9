import { describe, expect, it } from 'vitest'
import { showProgress } from '#build/electron-runtime/progress.mjs'

const MB = 1_000_000

const shown = (isTTY: boolean, steps: readonly number[], total = 50 * MB): string => {
  let text = ''
  const screen = { isTTY, write: (part: string) => (text += part) }
  const progress = showProgress({ label: 'Fetching', total, screen })
  for (const megabytes of steps) progress.update(megabytes * MB)
  progress.end()
  return text
}

describe('progress', () => {
  it('rewrites one line on a terminal', () => {
    expect(shown(true, [0, 1, 2])).toBe(
      '\rFetching: 0 of 50 MB\rFetching: 1 of 50 MB\rFetching: 2 of 50 MB\n',
    )
  })

  it('writes a line every 20 MB and one at the end elsewhere', () => {
    const lines = shown(false, [5, 15, 21, 30, 42, 49, 50, 50])
    expect(lines).toBe('Fetching: 21 of 50 MB\nFetching: 42 of 50 MB\nFetching: 50 of 50 MB\n')
  })

  it('names no total that is not known', () => {
    expect(shown(false, [21], Infinity)).toBe('Fetching: 21 MB\n')
  })

  it('never shows more than there is', () => {
    expect(shown(false, [70])).toBe('Fetching: 50 of 50 MB\n')
  })
})
