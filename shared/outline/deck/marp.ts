import { commentTime } from '#shared/outline/heading-title.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { deckDraft } from './deck-draft.ts'
import { frontMatter, lengthOf, textOf, yamlSettings, type Settings } from './front-matter.ts'
import { markedLines, type MarkedLine } from './marked-lines.ts'
import type { Slide } from './slide.ts'
import { commentsOf, headingOf, slideTitle } from './slide-text.ts'

const DIRECTIVES = new Set(
  'marp theme style headingDivider size math title author description keywords url image lang paginate header footer class backgroundColor backgroundImage backgroundPosition backgroundRepeat backgroundSize color transition'.split(
    ' ',
  ),
)

/** The settings in a comment when every key of it is a directive, with or without its underscore; else null: the comment is notes. */
const directives = (comment: string): Settings | null => {
  const settings = comment.includes(':') ? yamlSettings(comment) : null
  const keys = [...(settings?.keys() ?? [])]
  return keys.length > 0 && keys.every((key) => DIRECTIVES.has(String(key).replace(/^_/, '')))
    ? settings
    : null
}

/** The depths at which headings begin a slide: up to a number, or exactly those of a list. */
const dividerOf = (settings: Settings | undefined): ReadonlySet<number> => {
  const divider = settings?.get('headingDivider')
  if (Array.isArray(divider)) return new Set(divider.map(Number))
  return new Set([1, 2, 3, 4, 5, 6].filter((depth) => depth <= Number(divider ?? 0)))
}

const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
const DASHES = /^ {0,3}-+[ \t]*$/

/** A rule parts slides; dashes right under a line of words make a heading of it. */
const isRuler = ({ text, verbatim }: MarkedLine, above: MarkedLine | undefined): boolean =>
  !verbatim &&
  text.length < 200 &&
  RULE.test(text) &&
  !(DASHES.test(text) && above !== undefined && isWords(above))

const isWords = (line: MarkedLine): boolean =>
  line.text.trim() !== '' &&
  !line.verbatim &&
  headingOf(line) === null &&
  !/^\s*(?:[<>|]|[-*+] |\d+[.)] |!\[)/.test(line.text)

const split = (
  lines: readonly MarkedLine[],
  divider: ReadonlySet<number>,
): readonly (readonly MarkedLine[])[] => {
  const slides: MarkedLine[][] = [[]]
  for (const [index, line] of lines.entries()) {
    const open = slides.at(-1)
    if (isRuler(line, lines[index - 1])) slides.push([])
    else if (divider.has(headingOf(line)?.depth ?? 0) && open?.some(({ text }) => text.trim() !== ''))
      slides.push([line])
    else open?.push(line)
  }
  return slides
}

/** Marp's mark for a heading that fills its slide. */
const FIT = 'fit'

/** What is said to a formatter or a checker of text is not said to anybody else. */
const TOLD_TO_TOOLS =
  /^(?:prettier-ignore|markdownlint-|textlint-|lint (?:dis|en)able|cspell:|spell-checker:)/

const isSaid = (comment: string): boolean =>
  comment !== '' &&
  comment !== FIT &&
  !TOLD_TO_TOOLS.test(comment) &&
  commentTime(comment) === null &&
  directives(comment) === null

const slideOf = (lines: readonly MarkedLine[], top: number): Slide => {
  const comments = commentsOf(lines)
  const classes = comments.map((comment) => textOf(directives(comment), '_class') ?? '').join(' ')
  const title = slideTitle(lines)
  return {
    ...title,
    planned: title.planned ?? comments.map(commentTime).find((time) => time !== null) ?? null,
    notes: comments.filter(isSaid).join('\n\n'),
    hidden: false,
    line: lines[0]?.line ?? top,
    column: false,
    opensSection: /\b(?:lead|section|chapter|divider|segue)\b/.test(classes),
    section: null,
  }
}

/** Reads a Marp deck with LF line ends: slides by rules and `headingDivider`, comments as notes but for directives. */
export const marpDeck = (text: string): OutlineDraft => {
  const source = text.split('\n')
  const front = frontMatter(source)
  const lines = markedLines(source, front?.end ?? 0)
  const set = commentsOf(lines)
    .map(directives)
    .find((settings) => settings?.has('headingDivider'))
  const slides = split(lines, dividerOf(set ?? front?.settings)).map((slide) => slideOf(slide, 1))
  return deckDraft({
    format: 'marp',
    title: textOf(front?.settings ?? null, 'title') ?? slides[0]?.title ?? null,
    length: lengthOf(front?.settings ?? null, 'duration'),
    slides,
  })
}
