import { markdownOutline } from './markdown-outline.ts'
import { draftOf, type OutlineReading } from './outline-piece.ts'
import type { OutlineDraft } from './outline.ts'

/** Why no outline was read: nothing in it, no section in it, more than 1,000 of them, or too much text to be looked at. */
export type OutlineProblem = 'empty' | 'no-sections' | 'too-long' | 'too-large'

export type ReadOutline =
  | { readonly ok: true; readonly value: OutlineDraft }
  | { readonly ok: false; readonly problem: OutlineProblem }

/** Takes the text of one format with LF line ends. */
type OutlineReader = (text: string) => OutlineReading

const MOST_SECTIONS = 1000

/** What a text may hold before it is parsed: more than any talk, and read within seconds. Table cells are the dearest. */
const LARGEST = { characters: 1_000_000, lines: 10_000, bars: 12_000 } as const

const refused = (problem: OutlineProblem): ReadOutline => ({ ok: false, problem })

/** Whether `text` holds `piece` more than `most` times. */
const holdsMore = (text: string, piece: string, most: number): boolean => {
  let count = 0
  for (let at = text.indexOf(piece); at >= 0 && count <= most; at = text.indexOf(piece, at + 1)) count += 1
  return count > most
}

const isTooLarge = (text: string): boolean =>
  text.length > LARGEST.characters ||
  holdsMore(text, '\n', LARGEST.lines) ||
  holdsMore(text, '\r', LARGEST.lines) ||
  holdsMore(text, '|', LARGEST.bars)

/** Without carriage returns and halves of surrogate pairs; a byte order mark is white space to all that follows. */
const normalised = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n')

/** Reads the sections of an outline from text of any origin. Formats to come hand in their reader. */
export const readOutline = (text: string, reader: OutlineReader = markdownOutline): ReadOutline => {
  if (isTooLarge(text)) return refused('too-large')
  const clean = normalised(text)
  if (clean.trim() === '') return refused('empty')
  const value = draftOf(reader(clean))
  if (value.sections.length === 0) return refused('no-sections')
  return value.sections.length > MOST_SECTIONS ? refused('too-long') : { ok: true, value }
}
