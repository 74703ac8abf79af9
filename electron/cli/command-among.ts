import { commandNames, isSwitch, optionNames } from './command-names.ts'

const VALUED: ReadonlySet<string> = new Set(
  optionNames.filter((name) => !isSwitch(name)).map((name) => `--${name}`),
)

const isOurs = (word: string): boolean =>
  optionNames.some((name) => word === `--${name}` || word.startsWith(`--${name}=`))

/**
 * What the command line is asked to do among the words that an app was started with, whose switches may stand in front; null when
 * they name none of its commands. The app looks here before it opens: so this loads nothing but the names.
 */
export const commandAmong = (words: readonly string[]): readonly string[] | null => {
  const isValue = (place: number): boolean => VALUED.has(words[place - 1] ?? '')
  const found = words.findIndex((word, place) => !word.startsWith('-') && !isValue(place))
  const at = found < 0 ? words.length : found
  const ours = words.slice(0, at).filter((word, place) => isOurs(word) || isValue(place))
  if (at === words.length) return ours.includes('--help') ? ours : null
  return commandNames.some((name) => name === words[at]) ? [...ours, ...words.slice(at)] : null
}
