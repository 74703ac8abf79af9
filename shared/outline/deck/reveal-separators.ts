/** What parts slides: a line of its own, or so many empty ones. */
type Separator = { readonly words: string; readonly blanks: number }

/** What a page or a front matter says of its marks, as it stands there; null where it says nothing. */
export type Patterns = {
  readonly column: string | null
  readonly below: string | null
  readonly notes: string | null
}

/** Reads a pattern, `^\n\n\n` or `^---$`, without running it: a deck could bring one that never ends. */
const separatorOf = (written: string | null): Separator | null => {
  const pattern = written?.slice(0, 100).replace(/\\r\??/g, '')
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

/** What stands for the empty lines above a line: as many. */
const gapAs = ({ column, below }: Marks, blanks: number): readonly string[] => {
  const lines = Array.from({ length: blanks }, () => '')
  if (isGap(column, blanks)) return lines.with(0, '---')
  return isGap(below, blanks) ? lines.with(0, '--') : lines
}

const lineAs = ({ column, below, notes }: Marks, line: string): string => {
  const words = line.trim()
  if (isLine(column, words)) return '---'
  if (isLine(below, words)) return '--'
  if (notes !== '' && words.toLowerCase().startsWith(notes)) return `Note:${words.slice(notes.length)}`
  return column !== null && words === '---' ? '***' : line
}

/** Markdown with `---`, `--` and `Note:` in the place of what its deck names, line for line. */
export const withUsualMarks = (patterns: Patterns, markdown: string): string => {
  const [column, below] = [separatorOf(patterns.column), separatorOf(patterns.below)]
  const notes = separatorOf(patterns.notes)?.words.toLowerCase() ?? ''
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
