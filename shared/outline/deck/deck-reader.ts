import type { OutlineDraft } from '#shared/outline/outline.ts'
import { frontMatter } from './front-matter.ts'
import { marpDeck } from './marp.ts'
import { markedLines } from './marked-lines.ts'
import { revealMarkdown } from './reveal-markdown.ts'
import { slidevDeck, slidevSlides } from './slidev.ts'

const SLIDEV_KEYS =
  'theme layout transition mdc drawings fonts highlighter routerMode colorSchema clicks seoMeta background addons src hide duration hideInToc canvasWidth aspectRatio'.split(
    ' ',
  )

/** Marp asks for its own mark; Slidev shows by its settings, in the front matter over some slides or over a later slide. */
const isSlidev = (text: string): boolean => {
  const slides = slidevSlides(text)
  return (
    slides.length > 1 && slides.some(({ settings }) => SLIDEV_KEYS.some((key) => settings?.has(key) === true))
  )
}

const isReveal = (lines: readonly string[], from: number): boolean => {
  const structure = markedLines(lines, from).filter(({ verbatim }) => !verbatim)
  const has = (mark: RegExp): boolean => structure.some(({ text }) => mark.test(text))
  return has(/^---?\s*$/) && has(/^--\s*$|^\s*notes?:|<!--\s*\.(?:slide|element):/i)
}

/** The reader of a Markdown deck, by what stands in it; null when it is no deck. */
export const deckReader = (text: string): ((text: string) => OutlineDraft) | null => {
  const lines = text.replace(/^\ufeff/, '').split('\n')
  const front = frontMatter(lines)
  if (front?.settings.get('marp') === true) return marpDeck
  if (!/^---?\s*$/m.test(text)) return null
  if (isSlidev(text)) return slidevDeck
  return isReveal(lines, front?.end ?? 0) ? revealMarkdown : null
}
