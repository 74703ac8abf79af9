import { readFileSync } from 'node:fs'
import type { Oklch } from './contrast-ratio.ts'

/** The grounds that a token is shown on: two themes, and the stage which is dark in both. */
export type Palette = 'light' | 'dark' | 'stage'

const css = readFileSync(new URL('../../../../renderer/ui/theme/tokens.css', import.meta.url), 'utf8')

const block = (selector: string): string => {
  const from = css.indexOf(`${selector} {`)
  return from === -1 ? '' : css.slice(from, css.indexOf('\n}', from))
}

const COLOUR = /oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g

const coloursIn = (text: string, token: string): readonly Oklch[] => {
  const line = text.split('\n').find((candidate) => candidate.trim().startsWith(`--${token}:`)) ?? ''
  return [...line.matchAll(COLOUR)].map(([, l, c, h]) => ({ l: Number(l), c: Number(c), h: Number(h) }))
}

/** The colour that a token has in a palette, read from the style sheet; throws when it has none. */
export const themeColour = (palette: Palette, token: string): Oklch => {
  const [light, dark] = coloursIn(block(':root'), token)
  const [stage] = palette === 'stage' ? coloursIn(block("[data-palette='stage']"), token) : []
  const colour = palette === 'light' ? light : (stage ?? dark)
  if (colour === undefined) throw new Error(`--${token} has no colour in ${palette}`)
  return colour
}
