import { clipped } from '#shared/domain/clipped.ts'
import { inlineSpaces } from '#shared/outline/inline-spaces.ts'
import { timedTitle } from '#shared/outline/timed-title.ts'
import { markdownSlides } from './reveal-markdown.ts'
import { withUsualMarks, type Patterns } from './reveal-separators.ts'
import { attributeOf, childrenOf, hasClass, lineOf, outermost, textOf, type Element } from './reveal-tree.ts'
import { slideTiming } from './slide-timing.ts'
import type { Slide } from './slide.ts'

const HEADING = /^h[1-6]$/

/** Reveal.js's element for a slide, or for a column of slides. */
export const isSection = ({ tagName }: Element): boolean => tagName === 'section'
const isNotes = (element: Element): boolean => element.tagName === 'aside' && hasClass(element, 'notes')

const isHidden = (section: Element): boolean => attributeOf(section, 'data-visibility') === 'hidden'

const notesOf = (section: Element): string => {
  const asides = outermost(section, isNotes, { intoSections: false }).map((aside) => textOf(aside))
  return [attributeOf(section, 'data-notes') ?? '', ...asides]
    .map((text) => text.replace(/(?<![ \t])[ \t]*\n\s*/g, '\n').trim())
    .filter((text) => text !== '')
    .join('\n\n')
}

const slideOf = (section: Element): Slide => {
  const [heading] = outermost(section, ({ tagName }) => HEADING.test(tagName), {
    intoSections: false,
  }).toSorted((a, b) => a.tagName.localeCompare(b.tagName))
  const words = heading === undefined ? plainWords(section) : textOf(heading)
  const { title, planned } = timedTitle(inlineSpaces(words))
  return {
    title,
    planned: slideTiming(attributeOf(section, 'data-timing')) ?? planned,
    depth: heading === undefined ? null : Number(heading.tagName.slice(1)),
    notes: notesOf(section),
    hidden: isHidden(section),
    line: lineOf(section),
    column: true,
    opensSection: false,
    section: null,
  }
}

/** The first words of a slide without a heading. */
const plainWords = (section: Element): string => {
  const shown = outermost(section, (element) => !isNotes(element), { intoSections: false })
  return clipped(shown.map((element) => textOf(element).trim()).find((text) => text !== '') ?? '', 80)
}

/** The Markdown in a section that says it holds some, without the indentation of its first line; null when it holds none. */
const markdownIn = (section: Element): string | null => {
  if (attributeOf(section, 'data-markdown') === null) return null
  const [holder] = outermost(section, ({ tagName }) => tagName === 'textarea' || tagName === 'script')
  const text = (holder === undefined ? [section] : childrenOf(holder)).map((node) => textOf(node)).join('')
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const indent = /^[ \t]*/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? ''
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n')
}

const patternsOf = (section: Element): Patterns => ({
  column: attributeOf(section, 'data-separator'),
  below: attributeOf(section, 'data-separator-vertical'),
  notes: attributeOf(section, 'data-separator-notes'),
})

/** Slides of Markdown, hidden with their section; lines are those of the page. */
const slidesOfMarkdown = (section: Element, markdown: string): readonly Slide[] => {
  const hidden = isHidden(section)
  return markdownSlides(withUsualMarks(patternsOf(section), markdown).split('\n'), 0).map((slide, index) => ({
    ...slide,
    planned: slide.planned ?? (index === 0 ? slideTiming(attributeOf(section, 'data-timing')) : null),
    hidden: slide.hidden || hidden,
    line: lineOf(section),
  }))
}

/** The slides of a section with none below: those of its Markdown, else itself. */
const ownSlides = (section: Element): readonly Slide[] => {
  const markdown = markdownIn(section)
  return markdown !== null && markdown.trim() !== ''
    ? slidesOfMarkdown(section, markdown)
    : [slideOf(section)]
}

/** The slides of a section. One with sections in it is a column of theirs, hidden with it; what it says of timing or notes is not spoken. */
export const slidesOf = (section: Element): readonly Slide[] => {
  const below = (markdownIn(section) ?? '').trim() === '' ? outermost(section, isSection) : []
  if (below.length === 0) return ownSlides(section)
  const hidden = isHidden(section)
  return below
    .flatMap(ownSlides)
    .map((slide, index) => ({ ...slide, column: index === 0, hidden: slide.hidden || hidden }))
}
