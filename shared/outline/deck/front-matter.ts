import { parse } from 'yaml'
import { parseDuration } from '#shared/domain/duration.ts'
import type { Millis } from '#shared/domain/time.ts'

/** Longer front matter is text, in characters. */
const LONGEST = 20_000

/** Honest settings nest less; the parser takes all memory for brackets or marks that only open. */
const DEEPEST = 50
const MARKS_IN_A_ROW = new RegExp(String.raw`(?:[?-][ \t]+){${DEEPEST}}`)

const nestsTooDeeply = (text: string): boolean => {
  if (MARKS_IN_A_ROW.test(text)) return true
  let depth = 0
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + ('[{'.includes(mark) ? 1 : -1))
    if (depth > DEEPEST) return true
  }
  return false
}

export type Settings = ReadonlyMap<unknown, unknown>

/** The keys and values of YAML; null when it is none, no mapping, too long or too deep. Aliases are refused: they can stand for more than fits in memory. */
export const yamlSettings = (text: string): Settings | null => {
  if (text.length > LONGEST || nestsTooDeeply(text)) return null
  try {
    const value: unknown = parse(text, {
      mapAsMap: true,
      maxAliasCount: 0,
      logLevel: 'silent',
      prettyErrors: false,
    })
    return value instanceof Map ? value : null
  } catch {
    return null
  }
}

/** A setting as text; null when it is not there or is no single value. */
export const textOf = (settings: Settings | null, key: string): string | null => {
  const value = settings?.get(key)
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' ? String(value) : null
}

/** A setting as a length in ms; a plain number is minutes. */
export const lengthOf = (settings: Settings | null, key: string): Millis | null => {
  const parsed = parseDuration(textOf(settings, key) ?? '')
  return parsed.ok ? parsed.value : null
}

/** The lines between two `---` at the very top: where they end (the index of the line after), and what they say. */
export const frontMatter = (
  lines: readonly string[],
): { readonly settings: Settings; readonly end: number } | null => {
  if (lines[0]?.trimEnd() !== '---') return null
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  const settings = close < 0 ? null : yamlSettings(lines.slice(1, close).join('\n'))
  return settings === null ? null : { settings, end: close + 1 }
}
