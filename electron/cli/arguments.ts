import type { Language } from '#shared/domain/talk.ts'
import type { Millis } from '#shared/domain/time.ts'
import { commandNames, type CommandName, type OptionName } from './command-names.ts'
import { givenOptions, partsOf } from './given-options.ts'
import { badValue, countOf, languageOf, lengthOf, percentOf, slotOf } from './option-values.ts'
import { UsageError } from './usage-error.ts'

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

const commandOf = (name: string | undefined): CommandName | null => {
  const command = commandNames.find((one) => one === name) ?? null
  if (command === null && name !== undefined) throw new UsageError('cli.unknown-command', { name })
  return command
}

/** Reads what follows `dryrun`. Throws a UsageError. */
export const readArguments = (args: readonly string[]): Asked => {
  const { words, options } = partsOf(args)
  const command = commandOf(words[0])
  const given = givenOptions(options, command)
  const valueOf = <Value>(name: OptionName, read: (text: string) => Value | null): Value | null => {
    const text = given.get(name)
    if (text === undefined) return null
    const value = read(text)
    if (value === null) throw badValue(name, text)
    return value
  }
  if (words.length > 2) throw new UsageError('cli.too-many-files', { command: command ?? 'dryrun' })
  return {
    command,
    file: words[1] || null,
    isHelp: given.has('help'),
    isJson: given.has('json'),
    lang: valueOf('lang', languageOf),
    slot: valueOf('slot', slotOf),
    qa: valueOf('qa', lengthOf),
    slackPercent: valueOf('slack', percentOf),
    run: valueOf('run', countOf),
  }
}
