import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'

/** Emphasis, code, links, escapes and entities begin with one of these. */
const MARKUP = /[*_`[\]\\<&]/
const MARKUPS = new RegExp(MARKUP, 'g')

/** A line with more is no title, in characters and in marks of these; inline Markdown takes more than proportionally long to read. */
const LONGEST_LINE = 300
const MOST_MARKS = 40

const isReadable = (markdown: string): boolean =>
  markdown.length <= LONGEST_LINE && (markdown.match(MARKUPS)?.length ?? 0) <= MOST_MARKS

/** One line of Markdown as it would be read aloud: without emphasis, code marks and link addresses, white space as single spaces. */
export const inlineText = (markdown: string): string => {
  const plain =
    MARKUP.test(markdown) && isReadable(markdown) ? toString(fromMarkdown(`# ${markdown.trim()}`)) : markdown
  return plain.replace(/[^\S\t\u3000]+/g, ' ').trim()
}
