import { markdownOutline } from './markdown-outline.ts'
import { deckReader } from './deck/deck-reader.ts'
import { frontMatter, textOf } from './deck/front-matter.ts'
import { draftOf } from './outline-draft.ts'
import type { OutlineDraft } from './outline.ts'

/** Why no outline was read: nothing in it, no section in it, more than 1,000 of them, or too much text to be looked at. */
export type OutlineProblem = 'empty' | 'no-sections' | 'too-long' | 'too-large'

export type ReadOutline =
  | { readonly ok: true; readonly value: OutlineDraft }
  | { readonly ok: false; readonly problem: OutlineProblem }

/** Takes the text of one format with LF line ends. */
type OutlineReader = (text: string) => OutlineDraft

const MOST_SECTIONS = 1000

/** What a text may hold before it is parsed: more than any talk, and read within seconds. Table cells are the dearest, then marks. */
const LARGEST = { characters: 1_000_000, lines: 10_000, bars: 12_000, marks: 200_000 } as const
const MARKS = ['_', '*', '[', ']', '`', '<', '&', '\\', '!']

const refused = (problem: OutlineProblem): ReadOutline => ({ ok: false, problem })

/** Whether `text` holds `piece` more than `most` times. */
export const holdsMore = (text: string, piece: string, most: number): boolean => {
  let count = 0
  for (let at = text.indexOf(piece); at >= 0 && count <= most; at = text.indexOf(piece, at + 1)) count += 1
  return count > most
}

const isTooLarge = (text: string): boolean =>
  text.length > LARGEST.characters ||
  holdsMore(text, '\n', LARGEST.lines) ||
  holdsMore(text, '\r', LARGEST.lines) ||
  holdsMore(text, '|', LARGEST.bars) ||
  MARKS.some((mark) => holdsMore(text, mark, LARGEST.marks))

/** Without carriage returns and halves of surrogate pairs; a byte order mark is white space to all that follows. */
const normalised = (text: string): string =>
  text
    .toWellFormed()
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')

/** What was read, unless it holds no section or too many. */
export const checkedDraft = (value: OutlineDraft): ReadOutline => {
  if (value.parts.length === 0) return refused('no-sections')
  return value.parts.length > MOST_SECTIONS ? refused('too-long') : { ok: true, value }
}

/** A deck of one slide is an outline that names its slide maker; its front matter may name the talk. */
const readMarkdown: OutlineReader = (text) => {
  const deck = deckReader(text)?.(text)
  if (deck !== undefined && deck.parts.length > 1) return deck
  const named = textOf(frontMatter(text.split('\n'))?.settings ?? null, 'title')
  const reading = markdownOutline(text, named)
  return draftOf({ ...reading, title: reading.title ?? named })
}

/** Reads the sections of an outline or of a Markdown deck from text of any origin; other formats hand in their reader. */
export const readOutline = (text: string, reader: OutlineReader = readMarkdown): ReadOutline => {
  if (isTooLarge(text)) return refused('too-large')
  const clean = normalised(text)
  return clean.trim() === '' ? refused('empty') : checkedDraft(reader(clean))
}
