import type { Translate } from '#shared/i18n/catalogue.ts'
import { aligned } from './aligned.ts'
import { commandNames, optionsOf, type CommandName, type OptionName } from './command-names.ts'

const WRITTEN: { readonly [O in OptionName]: string } = {
  slot: '--slot LENGTH',
  qa: '--qa LENGTH',
  slack: '--slack SHARE',
  run: '--run NUMBER',
  lang: '--lang LANG',
  json: '--json',
  help: '--help',
}

const indented = (rows: readonly (readonly string[])[]): readonly string[] =>
  aligned(rows, []).map((line) => `  ${line}`)

const optionLines = (t: Translate, options: readonly OptionName[]): readonly string[] =>
  indented(options.map((option) => [WRITTEN[option], t(`cli.option.${option}`)]))

/** How to use one command, or all of them. */
export const helpText = (t: Translate, command: CommandName | null): string => {
  const lines =
    command === null
      ? [
          t('cli.usage'),
          t('cli.about'),
          '',
          `${t('cli.commands')}:`,
          ...indented(commandNames.map((name) => [name, t(`cli.command.${name}`)])),
          '',
          t('cli.stdin'),
          t('cli.exits'),
        ]
      : [
          `dryrun ${command}${command === 'schema' ? '' : ' FILE'}`,
          t(`cli.command.${command}`),
          '',
          `${t('cli.options')}:`,
          ...optionLines(t, optionsOf(command)),
        ]
  return `${lines.join('\n')}\n`
}
