import { clipped } from '#shared/domain/clipped.ts'
import { LONGEST_NOTES, LONGEST_TITLE } from '#shared/domain/section.ts'
import type { Millis } from '#shared/domain/time.ts'
import { totalLines } from './total-lines.ts'
import type { DraftPart, OutlineDraft, OutlineFormat } from './outline.ts'

/** One line as it stands in the outline; lines count from 1. */
export type SourceLine = { readonly line: number; readonly text: string }

/** What a reader made of the outline, in its order: a section, notes of the section above, or what it could not place. `text` is the source. */
export type OutlinePiece =
  | (SourceLine & {
      readonly kind: 'section'
      readonly title: string
      readonly planned: Millis | null
      readonly notes: string
    })
  | (SourceLine & { readonly kind: 'notes' })
  | (SourceLine & { readonly kind: 'stray' })

/** What one reader found: the talk's title, if there is one, and the pieces. */
export type OutlineReading = { readonly title: string | null; readonly pieces: readonly OutlinePiece[] }

export const strayOf = ({ line, text }: SourceLine): OutlinePiece => ({ kind: 'stray', line, text })
export const notesOf = ({ line, text }: SourceLine): OutlinePiece => ({ kind: 'notes', line, text })

type OpenSection = Pick<DraftPart, 'title' | 'planned' | 'hidden'> & {
  readonly line: number
  readonly notes: SourceLine[]
}

/** More than this is never shown. */
const MOST_STRAY = 1000
const LONGEST_STRAY = 300

/** Lines that followed each other stay together; where something stood between them an empty line does. */
const joined = (notes: readonly SourceLine[]): string =>
  notes
    .map(({ line, text }, index) => {
      const above = notes[index - 1]
      if (above === undefined) return text
      return `${line > above.line + 1 ? '\n\n' : '\n'}${text}`
    })
    .join('')
    .replace(/^\n+/, '')
    .trimEnd()

/** A title struck through: the section is there, and not spoken. */
const STRUCK = /^~~(.+)~~$/

const closed = ({ title, planned, hidden, notes, line }: OpenSection): DraftPart => {
  const lost = title.length > LONGEST_TITLE ? [{ line, text: title }] : []
  return {
    title: clipped(title, LONGEST_TITLE),
    planned,
    notes: clipped(joined([...lost, ...notes]), LONGEST_NOTES),
    hidden,
    slide: null,
    line,
  }
}

/** Puts the pieces together. Notes above the first section, lines without a title and a line with the total are not understood. */
export const draftOf = (
  { title, pieces }: OutlineReading,
  format: OutlineFormat = 'outline',
): OutlineDraft => {
  const sections: OpenSection[] = []
  const stray: SourceLine[] = []
  const totals = totalLines(pieces)
  for (const piece of pieces) {
    const open = sections.at(-1)
    if (piece.kind === 'section' && piece.title !== '' && !totals.has(piece)) {
      const notes = piece.notes === '' ? [] : [{ line: piece.line, text: piece.notes }]
      const struck = STRUCK.exec(piece.title)?.[1]
      sections.push({
        title: struck ?? piece.title,
        planned: piece.planned,
        hidden: struck !== undefined,
        notes,
        line: piece.line,
      })
    } else if (piece.kind === 'notes' && open !== undefined) open.notes.push(piece)
    else if (piece.text.trim() !== '') stray.push(piece)
  }
  return {
    format,
    title: title === null ? null : clipped(title, LONGEST_TITLE),
    length: null,
    parts: sections.map(closed),
    groupings: [{ by: 'as-written', starts: sections.map((_section, at) => ({ at, title: null })) }],
    runs: [],
    problems: stray.slice(0, MOST_STRAY).map(({ line, text }) => ({
      line,
      code: 'not-understood',
      text: clipped(text.trim(), LONGEST_STRAY),
    })),
  }
}
