import type { Archive } from './archive-schema.ts'

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null

const piecesOf = (value: object): readonly (readonly [name: string, value: unknown])[] =>
  Array.isArray(value)
    ? value.map((one: unknown) => ['', one] as const)
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([name, one]) => [`${JSON.stringify(name)}: `, one] as const)

const lines = (value: unknown, indent: string): string => {
  if (!isNested(value) || !Object.values(value).some(isNested)) return JSON.stringify(value)
  const deeper = `${indent}  `
  const inside = piecesOf(value)
    .map(([name, one]) => `${deeper}${name}${lines(one, deeper)}`)
    .join(',\n')
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${inside}\n${indent}${close}`
}

/** A file as JSON for people and for version control: what holds nothing nested, such as an event, on one line. Ends with a line break. */
export const archiveText = (archive: Archive): string => `${lines(archive, '')}\n`
