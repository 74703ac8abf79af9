import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where messages are said. The catalogues themselves only list them. */
const FOLDERS = ['shared', 'electron', 'renderer']

const isCatalogue = (text: string): boolean => /^import \{ area \} from '\.\/area\.ts'$/m.test(text)

/** The text of every source in which a message can be said, relative path → text. */
export const sourcesThatSpeak = (root: string): ReadonlyMap<string, string> => {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  const sources = paths.filter((path) => /\.tsx?$/.test(path))
  return new Map(
    sources
      .map((path): readonly [string, string] => [path, readFileSync(join(root, path), 'utf8')])
      .filter(([, text]) => !isCatalogue(text)),
  )
}

const KEY = /'([a-z]+(?:-[a-z]+)*(?:\.[a-z0-9-]+)+)'/g
const TEMPLATE = /`([a-z]+(?:-[a-z]+)*\.(?:[a-z0-9.-]|\$\{[^}`]*\})*)`/g

const escapeForRegex = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** `verdict.${state}` stands for the whole group: every key that its fixed parts fit. */
const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/\$\{[^}]*\}/)
      .map(escapeForRegex)
      .join('.+')}$`,
  )

/** What a source says: keys written out, and groups of keys as patterns. */
export type Uses = { readonly keys: ReadonlySet<string>; readonly groups: readonly RegExp[] }

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(([, found]) => (found === undefined ? [] : [found]))

/** Every string in the sources that could be a message's key. */
export const usesIn = (sources: ReadonlyMap<string, string>): Uses => {
  const texts = [...sources.values()]
  return {
    keys: new Set(texts.flatMap((text) => matches(text, KEY))),
    groups: [...new Set(texts.flatMap((text) => matches(text, TEMPLATE)))].map(patternOf),
  }
}
