import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parseSync } from 'vite'
import { rules, type Rule } from './rules.ts'

/** One import: `from` a file to a file (both relative to the repo) or a package; null when a path leads nowhere. */
export type Import = { readonly from: string; readonly specifier: string; readonly to: string | null }

const isSource = (name: string): boolean => /\.tsx?$/.test(name) && !name.endsWith('.d.ts')

/** All sources below the folders, relative to the root, sorted. */
export const sourcesOf = (root: string, folders: readonly string[]): readonly string[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter(isSource)
    .map((name) => name.split(sep).join('/'))
    .toSorted()

const specifiersOf = (file: string, text: string): readonly string[] => {
  const { module, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} does not parse`)
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ moduleRequest }) => moduleRequest?.value),
  )
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start + 1, end - 1),
  )
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...reexports,
    ...dynamic,
  ].filter((specifier) => specifier !== undefined)
}

const resolveFrom = (root: string, file: string, specifier: string): string | null => {
  const isPath = specifier.startsWith('.') || specifier.startsWith('#')
  if (!isPath) return specifier
  const path = specifier.startsWith('#')
    ? join(root, specifier.slice(1))
    : resolve(dirname(join(root, file)), specifier)
  return existsSync(path) ? relative(root, path).split(sep).join('/') : null
}

/** Every import of a source, static, dynamic and re-exported, resolved on disk. */
export const importsOf = (root: string, file: string): readonly Import[] =>
  specifiersOf(file, readFileSync(join(root, file), 'utf8')).map((specifier) => ({
    from: file,
    specifier,
    to: resolveFrom(root, file, specifier),
  }))

/** What is loaded with a source, by path: what it imports or exports again at once, and not for its types alone. */
export const loadedWith = (root: string, file: string): readonly string[] => {
  const { module } = parseSync(file, readFileSync(join(root, file), 'utf8'))
  const imported = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value)
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ isType, moduleRequest }) =>
      isType || moduleRequest === null ? [] : [moduleRequest.value],
    ),
  )
  return [...imported, ...passedOn]
    .map((specifier) => resolveFrom(root, file, specifier))
    .filter((path) => path !== null)
}

const featureOf = (path: string): string | undefined => /^renderer\/features\/([^/]+)\//.exec(path)?.[1]

const ruleFor = (file: string): Rule | undefined => rules.find(({ who }) => who.test(file))

/** Why an import breaks the house's rules, or null when it does not. */
export const violation = ({ from, specifier, to }: Import): string | null => {
  const said = `${from} imports ${specifier}`
  const rule = ruleFor(from)
  if (to === null) return `${said}, which is nowhere`
  if (rule === undefined) return `${from} has no row in the table`
  if (specifier.startsWith('../')) return `${said}: same folder ./x, any other #area/x`
  const sameFeature = featureOf(from) !== undefined && featureOf(from) === featureOf(to)
  if (sameFeature || to.endsWith('.css')) return null
  return rule.may.some((may) => may.test(to)) ? null : `${said}, which it may not`
}
