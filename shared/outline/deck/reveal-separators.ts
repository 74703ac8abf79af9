import { attributeOf, type Element } from './reveal-tree.ts'

/** What parts slides: a line of its own, or so many empty ones. */
type Separator = { readonly words: string; readonly blanks: number }

/** Reads the pattern of an attribute, `^\n\n\n` or `^---$`, without running it: a page could bring one that never ends. */
const separatorIn = (section: Element, name: string): Separator | null => {
  const pattern = attributeOf(section, name)
    ?.slice(0, 100)
    .replace(/\\r\??/g, '')
  if (pattern === undefined || pattern === '') return null
  const words = pattern
    .replace(/\\n|[\^$]/g, '')
    .replace(/\\(?=\W)/g, '')
    .trim()
  const breaks = pattern.split('\\n').length - 1
  return { words, blanks: words === '' ? breaks - (pattern.startsWith('^') ? 0 : 1) : 0 }
}

type Marks = {
  readonly column: Separator | null
  readonly below: Separator | null
  /** In lower case; empty where the section names none. */
  readonly notes: string
}

const isLine = (separator: Separator | null, words: string): boolean =>
  separator !== null && separator.words !== '' && separator.words === words

const isGap = (separator: Separator | null, blanks: number): boolean =>
  separator !== null && separator.words === '' && separator.blanks > 0 && blanks >= separator.blanks

/** What stands for the empty lines above a line. */
const gapAs = ({ column, below }: Marks, blanks: number): readonly string[] => {
  if (isGap(column, blanks)) return ['---']
  if (isGap(below, blanks)) return ['--']
  return blanks > 0 ? [''] : []
}

const lineAs = ({ column, below, notes }: Marks, line: string): string => {
  const words = line.trim()
  if (isLine(column, words)) return '---'
  if (isLine(below, words)) return '--'
  if (notes !== '' && words.toLowerCase().startsWith(notes)) return `Note:${words.slice(notes.length)}`
  return column !== null && words === '---' ? '***' : line
}

/** The Markdown of a section with `---`, `--` and `Note:` in the place of what its own attributes name. */
export const withUsualMarks = (section: Element, markdown: string): string => {
  const column = separatorIn(section, 'data-separator')
  const below = separatorIn(section, 'data-separator-vertical')
  const notes = separatorIn(section, 'data-separator-notes')?.words.toLowerCase() ?? ''
  if (column === null && below === null && notes === '') return markdown
  const told: string[] = []
  let blanks = 0
  for (const line of markdown.split('\n')) {
    const isBlank = line.trim() === ''
    if (!isBlank)
      told.push(...gapAs({ column, below, notes }, blanks), lineAs({ column, below, notes }, line))
    blanks = isBlank ? blanks + 1 : 0
  }
  return told.join('\n')
}
