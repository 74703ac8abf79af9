import type { OutlineDraft } from '#shared/outline/outline.ts'
import { frontMatter, type Settings } from './front-matter.ts'
import { marpDeck } from './marp.ts'
import { markedLines, type MarkedLine } from './marked-lines.ts'
import { isRemark, remarkDeck } from './remark.ts'
import { revealMarkdown } from './reveal-markdown.ts'
import { slidevDeck, slidevSlides } from './slidev.ts'

const SLIDEV_KEYS =
  'theme layout transition mdc drawings fonts highlighter routerMode colorSchema clicks seoMeta background addons src hide duration hideInToc canvasWidth aspectRatio'.split(
    ' ',
  )

/** What reveal-md and Slidev both have in their front matter. */
const SHARED_KEYS = new Set(['theme', 'transition', 'background', 'title', 'duration'])
const REVEAL_KEYS = ['revealOptions', 'separator', 'verticalSeparator', 'notesSeparator']

/** Whether settings over the first slide alone could be reveal-md's as well. */
const mayBeReveal = (front: Settings | null, text: string): boolean =>
  front !== null &&
  slidevSlides(text)
    .slice(1)
    .every(({ settings }) => settings === null) &&
  SLIDEV_KEYS.every((key) => SHARED_KEYS.has(key) || !front.has(key))

/** Marp asks for its own mark; Slidev shows by its settings, in the front matter over some slides or over a later slide. */
const isSlidev = (text: string): boolean => {
  const slides = slidevSlides(text)
  return (
    slides.length > 1 && slides.some(({ settings }) => SLIDEV_KEYS.some((key) => settings?.has(key) === true))
  )
}

const isReveal = (structure: readonly MarkedLine[]): boolean => {
  const has = (mark: RegExp): boolean => structure.some(({ text }) => mark.test(text))
  return has(/^---?\s*$/) && has(/^--(?:--)?\s*$|^\s*notes?:|<!--\s*\.(?:slide|element):/i)
}

/** Marp's own mark, written as its other directives may be. */
const MARP_COMMENT = /^\ufeff?\s*<!--\s*marp:\s*true\s*(?:\n|-->)/

/** The reader of a Markdown deck, by what stands in it; null when it is no deck. */
export const deckReader = (text: string): ((text: string) => OutlineDraft) | null => {
  const lines = text.replace(/^\ufeff/, '').split('\n')
  const front = frontMatter(lines)
  if (front?.settings.get('marp') === true || MARP_COMMENT.test(text)) return marpDeck
  if (REVEAL_KEYS.some((key) => front?.settings.has(key) === true)) return revealMarkdown
  if (!/^---?\s*$/m.test(text)) return null
  const structure = markedLines(lines, front?.end ?? 0).filter(({ verbatim }) => !verbatim)
  if (front === null && isRemark(structure)) return remarkDeck
  const isMarked = isReveal(structure)
  if (isMarked && mayBeReveal(front?.settings ?? null, text)) return revealMarkdown
  if (isSlidev(text)) return slidevDeck
  return isMarked ? revealMarkdown : null
}
