import { parse } from 'parse5'
import { clipped } from '#shared/domain/clipped.ts'
import { LONGEST_TITLE } from '#shared/domain/section.ts'
import { inlineSpaces } from '#shared/outline/inline-spaces.ts'
import type { DraftProblem, OutlineDraft } from '#shared/outline/outline.ts'
import { deckDraft } from './deck-draft.ts'
import { isSection, slidesOf } from './reveal-slides.ts'
import { settingIn, withTimes } from './reveal-timing.ts'
import { attributeOf, hasClass, lineOf, outermost, textOf, type Element } from './reveal-tree.ts'

/** A section whose Markdown stands in another file. */
const isElsewhere = (element: Element): boolean =>
  isSection(element) && (attributeOf(element, 'data-markdown') ?? '') !== ''

const elsewhere = (section: Element): DraftProblem => ({
  line: lineOf(section),
  code: 'not-read',
  text: clipped(attributeOf(section, 'data-markdown') ?? '', LONGEST_TITLE),
})

/** What may stand above a page: how XML begins, and comments. */
const ABOVE = /^(?:\s+|<\?xml[^>]*\?>|<!--(?:(?!-->)[^])*-->(?=\s*<[!?h]))+/i

/** Whether a text is a page of reveal.js: slides in a `.slides`, or sections alone. */
export const isRevealHtml = (text: string): boolean =>
  /^(?:<!doctype html|<html|<section|<div)/i.test(text.slice(0, 2000).replace(ABOVE, '')) &&
  /<section[\s>]/i.test(text)

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
