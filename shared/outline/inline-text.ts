import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'

/** Emphasis, code, links, escapes and entities begin with one of these. */
const MARKUP = /[*_`[\]\\<&]/

/** A longer line is no title (in characters); inline Markdown takes more than proportionally long to read. */
const LONGEST_LINE = 300

/** One line of Markdown as it would be read aloud: without emphasis, code marks and link addresses, white space as single spaces. */
export const inlineText = (markdown: string): string => {
  const plain =
    MARKUP.test(markdown) && markdown.length <= LONGEST_LINE
      ? toString(fromMarkdown(`# ${markdown.trim()}`))
      : markdown
  return plain.replace(/[^\S\t\u3000]+/g, ' ').trim()
}
