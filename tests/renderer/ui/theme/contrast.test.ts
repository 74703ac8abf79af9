import { describe, expect, test } from 'vitest'
import { contrastRatio } from './contrast-ratio.ts'
import { themeColour, type Palette } from './theme-colours.ts'

/** WCAG 2.2: AA and AAA for text, and AA for what must be seen but not read (edges of fields, focus). */
const AA = 4.5
const AAA = 7
const SEEN = 3

const palettes: readonly Palette[] = ['light', 'dark', 'stage']
const grounds = ['paper', 'surface', 'inset']
const words = ['ink', 'ink-quiet', 'ink-dim', 'accent', 'over', 'tight', 'under', 'on-track', 'paused']
const pairs: readonly (readonly [word: string, ground: string])[] = [
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
  ['ink', 'accent-soft'],
  ['ink-quiet', 'accent-soft'],
  ['ink', 'raised'],
  ['ink', 'over-soft'],
  ['over', 'over-soft'],
  ['over-ink', 'over-fill'],
  ['paper', 'ink'],
  ['piece-ink', 'piece-first'],
  ['piece-ink', 'piece-last'],
  ['piece-ink', 'piece-done-first'],
  ['piece-ink', 'piece-done-last'],
]

const ratio = (palette: Palette, one: string, other: string): number =>
  contrastRatio(themeColour(palette, one), themeColour(palette, other))

test('black on white is 21 to 1, and a colour against itself 1 to 1', () => {
  const white = { l: 1, c: 0, h: 0 }
  expect(contrastRatio({ l: 0, c: 0, h: 0 }, white)).toBeCloseTo(21, 2)
  expect(contrastRatio(white, white)).toBe(1)
  expect(contrastRatio({ l: 0.6279, c: 0.2577, h: 29.23 }, white)).toBeCloseTo(4, 1)
})

describe.each(palettes)('in the %s palette', (palette) => {
  test.each(words.flatMap((word) => grounds.map((ground) => [word, ground] as const)))(
    '%s can be read on %s',
    (word, ground) => expect(ratio(palette, word, ground)).toBeGreaterThanOrEqual(AA),
  )

  test.each(pairs)('%s can be read on %s', (word, ground) =>
    expect(ratio(palette, word, ground)).toBeGreaterThanOrEqual(AA),
  )

  test.each([
    ['line-strong', 'surface'],
    ['line-strong', 'paper'],
    ['focus', 'paper'],
    ['focus', 'surface'],
    ['over-fill', 'paper'],
    ['ink', 'inset'],
  ])('%s is seen against %s', (edge, ground) =>
    expect(ratio(palette, edge, ground)).toBeGreaterThanOrEqual(SEEN),
  )
})

test.each(['ink', 'ink-quiet', 'ink-dim', 'over', 'tight', 'under', 'on-track', 'paused'])(
  'on the stage %s can be read from the back row',
  (word) => expect(ratio('stage', word, 'paper')).toBeGreaterThanOrEqual(AAA),
)
