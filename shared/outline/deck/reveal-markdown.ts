import type { OutlineDraft } from '#shared/outline/outline.ts'
import { deckDraft } from './deck-draft.ts'
import { frontMatter, lengthOf, textOf, type Settings } from './front-matter.ts'
import { markedLines, type MarkedLine } from './marked-lines.ts'
import { withUsualMarks, type Patterns } from './reveal-separators.ts'
import type { Slide } from './slide.ts'
import { commentsOf, slideTitle } from './slide-text.ts'
import { slideTiming } from './slide-timing.ts'

/** So many are refused: more need not be read. */
const MOST_SLIDES = 1001

/** A column, a slide below, and how reveal-md writes one. */
const BREAKS = new Set(['---', '--', '----'])

const NOTE = /^\s*notes?:/i
const ATTRIBUTES = /^\.slide:/

const slideOf = (lines: readonly MarkedLine[], column: boolean): Slide => {
  const at = lines.findIndex(({ text, verbatim }) => !verbatim && NOTE.test(text))
  const shown = at < 0 ? lines : lines.slice(0, at)
  const notes = at < 0 ? [] : lines.slice(at).map(({ text }) => text)
  const attributes = commentsOf(shown)
    .filter((comment) => ATTRIBUTES.test(comment))
    .join(' ')
  const title = slideTitle(shown)
  return {
    ...title,
    planned: slideTiming(/data-timing\s*=\s*["']?(\d{1,6})/.exec(attributes)?.[1]) ?? title.planned,
    notes: notes.join('\n').replace(NOTE, '').trim(),
    hidden: /data-visibility\s*=\s*["']?hidden/.test(attributes),
    line: lines[0]?.line ?? null,
    column,
    opensSection: false,
    section: null,
  }
}

/** The slides of reveal.js's Markdown with LF line ends, from a line counted from 0. */
export const markdownSlides = (source: readonly string[], from: number): readonly Slide[] => {
  const slides: { lines: MarkedLine[]; column: boolean }[] = [{ lines: [], column: true }]
  for (const line of markedLines(source, from)) {
    const mark = line.verbatim ? '' : line.text.trimEnd()
    if (BREAKS.has(mark)) slides.push({ lines: [], column: mark === '---' })
    else slides.at(-1)?.lines.push(line)
  }
  return slides
    .filter(({ lines }, index) => index > 0 || lines.some((line) => line.text.trim() !== ''))
    .slice(0, MOST_SLIDES)
    .map(({ lines, column }) => slideOf(lines, column))
}

const patternsOf = (settings: Settings | null): Patterns => ({
  column: textOf(settings, 'separator'),
  below: textOf(settings, 'verticalSeparator'),
  notes: textOf(settings, 'notesSeparator'),
})

/** Reads Markdown of reveal.js with LF line ends: `---` begins a column, `--` a slide below, `Note:` its notes, or what its front matter names; slides carry `data-timing` in a comment. */
export const revealMarkdown = (text: string): OutlineDraft => {
  const front = frontMatter(text.split('\n'))
  const source = withUsualMarks(patternsOf(front?.settings ?? null), text).split('\n')
  const read = markdownSlides(source, front?.end ?? 0)
  return deckDraft({
    format: 'reveal',
    title: textOf(front?.settings ?? null, 'title') ?? read[0]?.title ?? null,
    length: lengthOf(front?.settings ?? null, 'duration'),
    slides: read,
  })
}
