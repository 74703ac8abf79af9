import { parseDuration } from '#shared/domain/duration.ts'
import { languageSchema, type Language } from '#shared/domain/talk.ts'
import type { Millis } from '#shared/domain/time.ts'
import type { MessageKey } from '#shared/i18n/catalogue.ts'
import type { OptionName } from './command-names.ts'
import { UsageError } from './usage-error.ts'

const MOST_SLACK = 50

/** A length in ms; null for what is none. */
export const lengthOf = (text: string): Millis | null => {
  const parsed = parseDuration(text)
  return parsed.ok ? parsed.value : null
}

/** The length of a slot in ms: one of no length is none. */
export const slotOf = (text: string): Millis | null => lengthOf(text) || null

/** A share in percent, 0 to 50; null for what is none. */
export const percentOf = (text: string): number | null => {
  const digits = /^(\d{1,2}(?:\.\d{1,3})?)\s*[%％]?$/.exec(text.normalize('NFKC').trim())?.[1]
  return digits === undefined || Number(digits) > MOST_SLACK ? null : Number(digits)
}

/** The number of a run, from 1; null for what is none. */
export const countOf = (text: string): number | null => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null)

/** A language of the app; null for any other. */
export const languageOf = (text: string): Language | null => languageSchema.safeParse(text).data ?? null

const RULES: { readonly [O in OptionName]: MessageKey } = {
  slot: 'cli.rule.length',
  qa: 'cli.rule.length',
  slack: 'cli.rule.percent',
  run: 'cli.rule.run',
  lang: 'cli.rule.lang',
  json: 'cli.rule.json',
  help: 'cli.rule.json',
}

/** What is said of an option with a value that it cannot have. */
export const badValue = (name: OptionName, value: string): UsageError =>
  new UsageError('cli.bad-value', { name: `--${name}`, value }, { rule: RULES[name] })

/** What is said of an option without the value that it needs. */
export const noValue = (name: OptionName): UsageError =>
  new UsageError('cli.no-value', { name: `--${name}` }, { rule: RULES[name] })
