import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { LONGEST, millis, seconds, sum, type Millis } from '#shared/domain/time.ts'
import { inlineSpaces } from '#shared/outline/inline-spaces.ts'
import type { DraftProblem, OutlineDraft } from '#shared/outline/outline.ts'
import { timedTitle } from '#shared/outline/timed-title.ts'
import { deckDraft } from './deck-draft.ts'
import { markdownSlides } from './reveal-markdown.ts'
import { slideTiming } from './slide-timing.ts'
import type { Slide } from './slide.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Deeper elements are not looked into: no honest deck nests so, and each level is a call. */
const DEEPEST = 200
const HEADING = /^h[1-6]$/
const BLOCKS = new Set(['p', 'div', 'li', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'ul', 'ol'])

const isElement = (node: Node): node is Element => 'tagName' in node
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])
const attributeOf = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null
const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name)

/** The first elements that match, in order; what stands inside one that matched is not looked at, nor inside a slide below. */
const outermost = (
  node: Node,
  matches: (element: Element) => boolean,
  { intoSections = true, depth = 0 }: { readonly intoSections?: boolean; readonly depth?: number } = {},
): readonly Element[] =>
  depth > DEEPEST
    ? []
    : childrenOf(node).flatMap((child) => {
        if (!isElement(child)) return []
        if (matches(child)) return [child]
        if (!intoSections && child.tagName === 'section') return []
        return outermost(child, matches, { intoSections, depth: depth + 1 })
      })

const textOf = (node: Node, depth = 0): string => {
  if ('value' in node) return node.value
  if (depth > DEEPEST || (isElement(node) && /^(?:script|style)$/.test(node.tagName))) return ''
  const inside = childrenOf(node)
    .map((child) => textOf(child, depth + 1))
    .join('')
  return isElement(node) && BLOCKS.has(node.tagName) ? `\n${inside}\n` : inside
}

const isSection = ({ tagName }: Element): boolean => tagName === 'section'
const isNotes = (element: Element): boolean => element.tagName === 'aside' && hasClass(element, 'notes')

const notesOf = (section: Element): string => {
  const asides = outermost(section, isNotes, { intoSections: false }).map((aside) => textOf(aside))
  return [attributeOf(section, 'data-notes') ?? '', ...asides]
    .map((text) => text.replace(/[ \t]*\n\s*/g, '\n').trim())
    .filter((text) => text !== '')
    .join('\n\n')
}

const lineOf = (element: Element): number | null => element.sourceCodeLocation?.startLine ?? null

const slideOf = (section: Element, column: boolean): Slide => {
  const [heading] = outermost(section, ({ tagName }) => HEADING.test(tagName), { intoSections: false })
  const words = heading === undefined ? plainWords(section) : textOf(heading)
  const { title, planned } = timedTitle(inlineSpaces(words))
  return {
    title,
    planned: slideTiming(attributeOf(section, 'data-timing')) ?? planned,
    depth: heading === undefined ? null : Number(heading.tagName.slice(1)),
    notes: notesOf(section),
    hidden: attributeOf(section, 'data-visibility') === 'hidden',
    line: lineOf(section),
    column,
    opensSection: false,
    section: null,
  }
}

/** The first words of a slide without a heading. */
const plainWords = (section: Element): string => {
  const shown = outermost(section, (element) => !isNotes(element), { intoSections: false })
  return (shown.map((element) => textOf(element).trim()).find((text) => text !== '') ?? '').slice(0, 80)
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

/** Slides of Markdown, hidden with their section; lines are those of the page. */
const slidesOfMarkdown = (section: Element, markdown: string): readonly Slide[] => {
  const hidden = attributeOf(section, 'data-visibility') === 'hidden'
  return markdownSlides(markdown.split('\n'), 0).map((slide, index) => ({
    ...slide,
    planned: slide.planned ?? (index === 0 ? slideTiming(attributeOf(section, 'data-timing')) : null),
    hidden: slide.hidden || hidden,
    line: lineOf(section),
  }))
}

/** A section with sections in it is a column of slides, and what it says of timing or notes is not spoken. */
const slidesOf = (section: Element): readonly Slide[] => {
  const markdown = markdownIn(section)
  if (markdown !== null && markdown.trim() !== '') return slidesOfMarkdown(section, markdown)
  const below = outermost(section, isSection)
  if (below.length === 0) return [slideOf(section, true)]
  const hidden = attributeOf(section, 'data-visibility') === 'hidden'
  return below.map((one, index) => {
    const slide = slideOf(one, index === 0)
    return hidden ? { ...slide, hidden } : slide
  })
}

const settingIn = (html: string, name: string): Millis | null =>
  slideTiming(new RegExp(`\\b${name}\\s*:\\s*(\\d{1,6})\\b`).exec(html)?.[1])

/** What is left of `totalTime` is shared evenly by the slides that are spoken and have no time of their own, as reveal.js does. */
const withTimes = (slides: readonly Slide[], html: string): readonly Slide[] => {
  const total = settingIn(html, 'totalTime')
  const each = settingIn(html, 'defaultTiming')
  const untimed = slides.filter(({ planned, hidden }) => planned === null && !hidden).length
  const timed = sum(slides.flatMap(({ planned, hidden }) => (planned === null || hidden ? [] : [planned])))
  const shared =
    total === null ? each : seconds(Math.max(0, Math.floor((total - timed) / 1000 / Math.max(1, untimed))))
  if (shared === null) return slides
  return slides.map((slide) =>
    slide.planned === null && !slide.hidden
      ? { ...slide, planned: millis(Math.min(shared, LONGEST)) }
      : slide,
  )
}

/** A section whose Markdown stands in another file. */
const isElsewhere = (element: Element): boolean =>
  isSection(element) && (attributeOf(element, 'data-markdown') ?? '') !== ''

const elsewhere = (section: Element): DraftProblem => ({
  line: lineOf(section),
  code: 'not-read',
  text: (attributeOf(section, 'data-markdown') ?? '').slice(0, 300),
})

/** Whether a text is a page of reveal.js: slides in a `.slides`, or sections alone. */
export const isRevealHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html|<section|<div)/i.test(text.slice(0, 2000)) && /<section[\s>]/i.test(text)

/** Reads a page of reveal.js: sections, those nested in them as columns, `data-timing` and `totalTime` in seconds, `aside.notes`, `data-visibility="hidden"`. */
export const revealHtml = (text: string): OutlineDraft => {
  const page = parse(text, { sourceCodeLocationInfo: true })
  const [slides = page] = outermost(page, (element) => hasClass(element, 'slides'))
  const [head] = outermost(page, ({ tagName }) => tagName === 'title')
  const found = withTimes(outermost(slides, isSection).flatMap(slidesOf), text)
  return deckDraft({
    format: 'reveal',
    title: (head === undefined ? '' : inlineSpaces(textOf(head))) || (found[0]?.title ?? null),
    length: settingIn(text, 'totalTime'),
    slides: found,
    problems: outermost(slides, isElsewhere).map(elsewhere),
  })
}
