import { clipped } from '#shared/domain/clipped.ts'
import { headingTitle } from '#shared/outline/heading-title.ts'
import { inlineText } from '#shared/outline/inline-text.ts'
import { timedTitle, type TimedTitle } from '#shared/outline/timed-title.ts'
import type { MarkedLine } from './marked-lines.ts'

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/s

/** The depth (1–6) and words of a heading, null for any other line. */
export const headingOf = ({
  text,
  verbatim,
}: MarkedLine): { readonly depth: number; readonly words: string } | null => {
  const [, marks, words] = verbatim ? [] : (HEADING.exec(text) ?? [])
  return marks === undefined || words === undefined
    ? null
    : { depth: marks.length, words: words.replace(/\s#+\s*$/, '') }
}

const COMMENT = '<!--'
const PLAIN = /^(?!#+$)[^\s<!|>`~:{}-][^<]*$/
const BULLET = /^(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/

/** Longest title taken from a line that is no heading, in characters. */
const LONGEST_PLAIN = 80

const plainTitle = (lines: readonly MarkedLine[]): string =>
  clipped(
    lines
      .filter(({ verbatim }) => !verbatim)
      .map(({ text }) => text.trim().replace(BULLET, ''))
      .find((text) => PLAIN.test(text.slice(0, 200))) ?? '',
    LONGEST_PLAIN,
  )

/** The title of a slide, its time and the depth of its heading: the first of its highest headings, else its first line of words. */
export const slideTitle = (lines: readonly MarkedLine[]): TimedTitle & { readonly depth: number | null } => {
  const headings = lines.flatMap((line) => headingOf(line) ?? []).toSorted((a, b) => a.depth - b.depth)
  for (const { words, depth } of headings) {
    const title = headingTitle(words)
    if (title.title !== '') return { ...title, depth }
  }
  return { ...timedTitle(inlineText(plainTitle(lines))), depth: null }
}

/** What the comments of some lines say, in order; those in fenced code are text. */
export const commentsOf = (lines: readonly MarkedLine[]): readonly string[] => {
  const text = withoutCode(lines)
  const comments: string[] = []
  for (let at = text.indexOf(COMMENT); at >= 0; at = text.indexOf(COMMENT, at)) {
    const end = text.indexOf('-->', at + COMMENT.length)
    if (end < 0) break
    comments.push(
      text
        .slice(at + COMMENT.length, end)
        .replace(/^-+|(?<!-)-+$/g, '')
        .trim(),
    )
    at = end
  }
  return comments
}

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/

/** The text of lines without their fenced code. */
export const withoutCode = (lines: readonly MarkedLine[]): string => {
  let fenced = false
  return lines
    .filter(({ text, verbatim }) => {
      const isFence = verbatim && FENCE.test(text)
      if (isFence) fenced = !fenced
      return !isFence && !(verbatim && fenced)
    })
    .map(({ text }) => text)
    .join('\n')
}
