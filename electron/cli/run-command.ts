import { translator } from '#shared/i18n/translator.ts'
import type { Language } from '#shared/domain/talk.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { Answer } from './answer.ts'
import { readArguments } from './arguments.ts'
import { fileCommands, schema } from './commands.ts'
import { helpText } from './help.ts'
import { UsageError } from './usage-error.ts'

/** What the command line takes from outside. `now`: ms since 1970. */
export type Outside = {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly newId: () => string
  readonly now: () => number
}

/** The language of the terminal, as POSIX says it. */
const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: Outside['env']): Language =>
  [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')?.startsWith('ja') === true
    ? 'ja'
    : 'en'

/** The language that was asked for, even where all else that was asked is wrong. */
const wishedLanguage = ({ args, env }: Outside): Language => {
  const wish = args[args.indexOf('--lang') + 1]
  const inline = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  const asked = inline ?? (args.includes('--lang') ? wish : undefined)
  return asked === 'ja' || asked === 'en' ? asked : languageOf(env)
}

const sayError = (t: Translate, { key, values, said }: UsageError): string =>
  t(key, { ...values, ...Object.fromEntries(Object.entries(said).map(([name, words]) => [name, t(words)])) })

const answer = (outside: Outside, t: Translate, language: Language): Answer => {
  const asked = readArguments(outside.args)
  const { command, file } = asked
  if (asked.isHelp) return { exit: 0, out: helpText(t, command) }
  if (command === null) return { exit: 2, out: '', notes: [helpText(t, null).trimEnd()] }
  if (command === 'schema') {
    if (file !== null) throw new UsageError('cli.no-file-wanted', { command })
    return schema()
  }
  if (file === null) throw new UsageError('cli.no-file', { command })
  return fileCommands[command]({ t, language, newId: outside.newId, now: outside.now }, { ...asked, file })
}

/** Does what the command line asks; what is wrong is one sentence, and ends with 2. */
export const runCommand = (outside: Outside): Answer => {
  const language = wishedLanguage(outside)
  const t = translator(language)
  try {
    return answer(outside, t, language)
  } catch (error) {
    if (error instanceof UsageError) return { exit: 2, out: '', notes: [sayError(t, error)] }
    return { exit: 2, out: '', notes: [t('cli.problem.other')] }
  }
}
