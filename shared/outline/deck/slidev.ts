import { clipped } from '#shared/domain/clipped.ts'
import { LONGEST_TITLE } from '#shared/domain/section.ts'
import { commentTime } from '#shared/outline/heading-title.ts'
import type { DraftProblem, OutlineDraft } from '#shared/outline/outline.ts'
import { deckDraft } from './deck-draft.ts'
import { lengthOf, textOf, yamlSettings, type Settings } from './front-matter.ts'
import { markedLines, type MarkedLine } from './marked-lines.ts'
import type { Slide } from './slide.ts'
import { slideTitle, withoutCode } from './slide-text.ts'

/** A slide's own settings and its lines. `line`: where it begins. */
export type SlidevSlide = {
  readonly settings: Settings | null
  readonly lines: readonly MarkedLine[]
  readonly line: number
}

/** Parts a Slidev deck as Slidev does: `---` with words right below begins the settings of the next slide, up to the next `---`. */
export const slidevSlides = (text: string): readonly SlidevSlide[] => {
  const lines = markedLines(text.split('\n'))
  const slides: { settings: Settings | null; lines: MarkedLine[]; line: number }[] = []
  let open: (typeof slides)[number] = { settings: null, lines: [], line: 1 }
  const close = (): void => {
    if (open.settings !== null || open.lines.some((line) => line.text.trim() !== '')) slides.push(open)
  }
  for (let index = 0; index < lines.length; index += 1) {
    const { text: words = '', line = 1, verbatim = false } = lines[index] ?? {}
    if (verbatim || !/^---+$/.test(words.trimEnd())) {
      open.lines.push({ text: words, line, verbatim })
      continue
    }
    close()
    const end = settingsEnd(lines, index)
    const settings =
      end === null
        ? null
        : yamlSettings(
            lines
              .slice(index + 1, end)
              .map((one) => one.text)
              .join('\n'),
          )
    open = { settings, lines: [], line }
    if (settings !== null && end !== null) index = end
  }
  close()
  return slides
}

const settingsEnd = (lines: readonly MarkedLine[], open: number): number | null => {
  if (lines[open]?.text.trimEnd() !== '---' || (lines[open + 1]?.text.trim() ?? '') === '') return null
  const end = lines.findIndex((line, index) => index > open && line.text.trimEnd() === '---')
  return end < 0 ? null : end
}

/** The last comment, when nothing stands behind it and it is not the slide's time. */
const notesOf = (lines: readonly MarkedLine[]): string => {
  const text = withoutCode(lines).trimEnd()
  if (!text.endsWith('-->')) return ''
  const begin = text.lastIndexOf('<!--')
  const notes = begin < 0 ? '' : text.slice(begin + 4, -3).trim()
  return commentTime(notes) === null ? notes : ''
}

/** Layouts that announce a section: Slidev's own, and what themes call theirs. */
const OPENING = /^intro$|\b(?:section|chapter|divider|segue)\b/

const isTrue = (settings: Settings | null, key: string): boolean => settings?.get(key) === true

const slideOf = ({ settings, lines, line }: SlidevSlide): Slide => {
  const found = slideTitle(lines)
  const given = textOf(settings, 'title')
  const source = textOf(settings, 'src')
  return {
    ...found,
    title: (found.depth === null ? given : null) || found.title || given || source || '',
    planned: lengthOf(settings, 'duration') ?? found.planned,
    notes: notesOf(lines),
    hidden: isTrue(settings, 'hide') || isTrue(settings, 'disabled'),
    line,
    column: false,
    opensSection: OPENING.test(textOf(settings, 'layout') ?? ''),
    section: null,
  }
}

const notRead = ({ settings, line }: SlidevSlide): readonly DraftProblem[] => {
  const source = textOf(settings, 'src')
  return source === null ? [] : [{ line, code: 'not-read', text: clipped(source, LONGEST_TITLE) }]
}

/** Reads a Slidev deck with LF line ends: `duration`, settings of each slide, the last comment as notes; other files that it names are not read. */
export const slidevDeck = (text: string): OutlineDraft => {
  const sources = slidevSlides(text)
  const head = sources[0]?.settings ?? null
  // The first slide's settings are the deck's: what they say of time is said of the whole.
  const slides = sources.map((source, index) => {
    const slide = slideOf(source)
    return index === 0
      ? {
          ...slide,
          title: slideTitle(source.lines).title || slide.title,
          planned: slideTitle(source.lines).planned,
        }
      : slide
  })
  return deckDraft({
    format: 'slidev',
    title: textOf(head, 'title') ?? slides[0]?.title ?? null,
    length: lengthOf(head, 'duration'),
    slides,
    problems: sources.flatMap(notRead),
  })
}
