import { parseArgs } from 'node:util'
import { isSwitch, optionNames, optionsOf, type CommandName, type OptionName } from './command-names.ts'
import { badValue, noValue } from './option-values.ts'
import { UsageError } from './usage-error.ts'

const SHORT: { readonly [O in OptionName]?: { readonly short: string } } = { help: { short: 'h' } }

// Not strict: what is wrong is said in our own words.
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

type OptionToken = Extract<ReturnType<typeof tokensOf>[number], { kind: 'option' }>

/** What was written, taken apart: the words that stand alone, and the options. */
export const partsOf = (args: readonly string[]) => {
  const tokens = tokensOf(args)
  return {
    words: tokens.filter((token) => token.kind === 'positional').map(({ value }) => value),
    options: tokens.filter((token) => token.kind === 'option'),
  }
}

const nameOf = ({ name: written, rawName }: OptionToken, command: CommandName | null): OptionName => {
  const name = optionsOf(command).find((one) => one === written)
  if (name !== undefined) return name
  const help = command === null ? 'dryrun' : `dryrun ${command}`
  throw new UsageError('cli.unknown-option', { command: command ?? 'dryrun', name: rawName, help })
}

const textOf = ({ value }: OptionToken, name: OptionName): string => {
  if (isSwitch(name) && value !== undefined) throw badValue(name, value)
  if (!isSwitch(name) && !value) throw noValue(name)
  return value ?? ''
}

/** The options by name, empty for a switch. Throws a UsageError for one that the command has not, without its value, or with one where none belongs. */
export const givenOptions = (
  options: readonly OptionToken[],
  command: CommandName | null,
): ReadonlyMap<OptionName, string> =>
  new Map(
    options.map((token): [OptionName, string] => {
      const name = nameOf(token, command)
      return [name, textOf(token, name)]
    }),
  )
