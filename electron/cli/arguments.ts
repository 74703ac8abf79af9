import { parseArgs } from 'node:util'
import { parseDuration } from '#shared/domain/duration.ts'
import { languageSchema, type Language } from '#shared/domain/talk.ts'
import type { Millis } from '#shared/domain/time.ts'
import type { MessageKey, MessageValues } from '#shared/i18n/catalogue.ts'
import { commandNames, isSwitch, optionNames, type CommandName, type OptionName } from './command-names.ts'

const EVERYWHERE = ['lang', 'json', 'help'] as const

/** The options that each command has. */
export const optionsOf: { readonly [C in CommandName]: readonly OptionName[] } = {
  check: ['slot', 'qa', 'slack', ...EVERYWHERE],
  import: ['slot', 'qa', 'slack', ...EVERYWHERE],
  cuts: EVERYWHERE,
  report: ['run', ...EVERYWHERE],
  schema: EVERYWHERE,
}

/** Something the command line does not understand, to be said in words: `values` as they are, `said` in the language of the words. */
export class UsageError extends Error {
  readonly key: MessageKey
  readonly values: MessageValues
  readonly said: Readonly<Record<string, MessageKey>>

  constructor(key: MessageKey, values: MessageValues = {}, said: UsageError['said'] = {}) {
    super(key)
    this.name = 'UsageError'
    this.key = key
    this.values = values
    this.said = said
  }
}

/** What was asked for. `command` null: how to use it all. */
export type Asked = {
  readonly command: CommandName | null
  readonly file: string | null
  readonly isHelp: boolean
  readonly isJson: boolean
  readonly lang: Language | null
  readonly slot: Millis | null
  readonly qa: Millis | null
  readonly slackPercent: number | null
  /** Counted from 1. */
  readonly run: number | null
}

type Value = { readonly name: OptionName; readonly value: string }

const lengthOf = ({ name, value }: Value): Millis => {
  const parsed = parseDuration(value)
  if (!parsed.ok)
    throw new UsageError('cli.bad-value', { name: `--${name}`, value }, { rule: 'cli.rule.length' })
  return parsed.value
}

const slotOf = (value: Value): Millis => {
  const slot = lengthOf(value)
  if (slot > 0) return slot
  throw new UsageError('cli.bad-value', { name: '--slot', value: value.value }, { rule: 'cli.rule.length' })
}

const percentOf = ({ name, value }: Value): number => {
  const percent = /^(\d{1,2}(?:\.\d{1,3})?)\s*[%％]?$/.exec(value.normalize('NFKC').trim())?.[1]
  if (percent === undefined || Number(percent) > 50)
    throw new UsageError('cli.bad-value', { name: `--${name}`, value }, { rule: 'cli.rule.percent' })
  return Number(percent)
}

const countOf = ({ name, value }: Value): number => {
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new UsageError('cli.bad-value', { name: `--${name}`, value }, { rule: 'cli.rule.run' })
  return Number(value)
}

const langOf = ({ name, value }: Value): Language => {
  const parsed = languageSchema.safeParse(value)
  if (!parsed.success)
    throw new UsageError('cli.bad-value', { name: `--${name}`, value }, { rule: 'cli.rule.lang' })
  return parsed.data
}

const RULES: { readonly [O in OptionName]: MessageKey } = {
  slot: 'cli.rule.length',
  qa: 'cli.rule.length',
  slack: 'cli.rule.percent',
  run: 'cli.rule.run',
  lang: 'cli.rule.lang',
  json: 'cli.rule.json',
  help: 'cli.rule.json',
}

const SHORT: { readonly [O in OptionName]?: { readonly short: string } } = { help: { short: 'h' } }

const tokensOf = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: Object.fromEntries(
      optionNames.map((name) => [
        name,
        { type: isSwitch(name) ? 'boolean' : 'string', ...SHORT[name] } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens

const commandOf = (name: string | undefined): CommandName | null => {
  const command = commandNames.find((one) => one === name) ?? null
  if (command === null && name !== undefined) throw new UsageError('cli.unknown-command', { name })
  return command
}

/** The options that were given, by name; refuses those that the command has not, and those without their value. */
const givenOptions = (args: readonly string[], command: CommandName | null) => {
  const known: readonly OptionName[] = command === null ? EVERYWHERE : optionsOf[command]
  const given = new Map<OptionName, string>()
  for (const token of tokensOf(args)) {
    if (token.kind !== 'option') continue
    const name = known.find((one) => one === token.name)
    if (name === undefined)
      throw new UsageError('cli.unknown-option', {
        command: command ?? 'dryrun',
        name: token.rawName,
        help: command === null ? 'dryrun' : `dryrun ${command}`,
      })
    const value = token.value ?? ''
    if (isSwitch(name) && token.value !== undefined)
      throw new UsageError('cli.bad-value', { name: `--${name}`, value }, { rule: RULES[name] })
    if (!isSwitch(name) && value === '')
      throw new UsageError('cli.no-value', { name: `--${name}` }, { rule: RULES[name] })
    given.set(name, value)
  }
  return given
}

/** Reads what follows `dryrun`. Throws a UsageError. */
export const readArguments = (args: readonly string[]): Asked => {
  const words = tokensOf(args).flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const command = commandOf(words[0])
  const given = givenOptions(args, command)
  const valueOf = <V>(name: OptionName, read: (value: Value) => V): V | null => {
    const value = given.get(name)
    return value === undefined ? null : read({ name, value })
  }
  if (words.length > 2) throw new UsageError('cli.too-many-files', { command: command ?? 'dryrun' })
  return {
    command,
    file: words[1] || null,
    isHelp: given.has('help'),
    isJson: given.has('json'),
    lang: valueOf('lang', langOf),
    slot: valueOf('slot', slotOf),
    qa: valueOf('qa', lengthOf),
    slackPercent: valueOf('slack', percentOf),
    run: valueOf('run', countOf),
  }
}
