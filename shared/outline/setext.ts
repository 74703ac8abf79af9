import type { SourceLine } from './outline-piece.ts'

/** Lines of a paragraph, and the heading that the last of them is when it is underlined. */
export type Underlined = { readonly lines: readonly SourceLine[]; readonly heading: SourceLine | null }

const EQUALS = /^ {0,3}={2,}[ \t]*$/
const DASHES = /^ {0,3}-+[ \t]*$/
const BULLET = /^\s*(?:[-*+>•・]|\d+[.)])/
const LONG = 4

/** Parts a paragraph at its lines of `=`, which are dropped: each makes a heading of the line right above it. */
export const underlined = (lines: readonly SourceLine[]): readonly Underlined[] => {
  const parts: Underlined[] = []
  let open: SourceLine[] = []
  for (const line of lines) {
    if (EQUALS.test(line.text)) {
      parts.push({ lines: open.slice(0, -1), heading: open.at(-1) ?? null })
      open = []
    } else open.push(line)
  }
  return [...parts, { lines: open, heading: null }]
}

/** Whether a text underlines its headings with `=`: then a line above `---` is one too, else that is more often a rule. */
export const usesUnderlines = (paragraphs: readonly (readonly SourceLine[])[]): boolean =>
  paragraphs.some((lines) => lines.some(({ text }, index) => index > 0 && EQUALS.test(text)))

/** Whether dashes right under a paragraph of one line make a heading of it: as the others of the text, or long as an underline. */
export const isDashed = (lines: readonly SourceLine[], below: string, others: boolean): boolean =>
  lines.length === 1 &&
  !BULLET.test(lines[0]?.text ?? '') &&
  DASHES.test(below) &&
  (others || below.trim().length >= LONG)
