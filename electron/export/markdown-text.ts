/** What means something to Markdown (with GitHub's additions) wherever it stands. */
const ANYWHERE = /[\\`*_[\]<>|~&!]/g

/** At the start of a line these would begin a heading, a list or an underline. */
const escapeStart = (text: string): string => {
  const numbered = /^(\d+)([.)].*)$/.exec(text)
  if (numbered !== null) return `${numbered[1]}\\${numbered[2]}`
  return /^[#+\-=]/.test(text) ? `\\${text}` : text
}

/** A heading would take these for its end. */
const escapeEnd = (text: string): string => text.replace(/ #+$/, (end) => ` \\${end.trim()}`)

/** Plain text as one line of Markdown that shows exactly that text, white space run together. */
export const escapeMarkdown = (text: string): string =>
  escapeStart(
    escapeEnd(
      text
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replaceAll(ANYWHERE, String.raw`\$&`),
    ),
  )

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A Markdown table of cells that are Markdown already; the first column reads from the left, the others from the right. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const alignment = head.map((_, index) => (index === 0 ? ':---' : '---:'))
  return [head, alignment, ...rows].map(line).join('\n')
}
