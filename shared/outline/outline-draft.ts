import { clipped } from '#shared/domain/clipped.ts'
import { LONGEST_NOTES, LONGEST_TITLE } from '#shared/domain/section.ts'
import { byCaptions, withoutEmptyCaptions } from './captions.ts'
import type { OutlinePiece, OutlineReading, SourceLine } from './outline-piece.ts'
import type { DraftPart, DraftProblem, OutlineDraft, OutlineFormat } from './outline.ts'
import { totalLines } from './total-lines.ts'
import { wholeLength } from './whole-length.ts'

type OpenSection = Pick<DraftPart, 'title' | 'planned' | 'hidden'> & {
  readonly line: number
  readonly notes: SourceLine[]
}

/** More than this is never shown. */
const MOST_PROBLEMS = 1000
const LONGEST_PROBLEM = 300

const problemOf = (piece: OutlinePiece): DraftProblem => ({
  line: piece.line,
  code: piece.kind === 'chapter' ? 'chapter-left' : 'not-understood',
  text: clipped(piece.kind === 'chapter' ? piece.title : piece.text.trim(), LONGEST_PROBLEM),
})

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

/** Lines that are nothing but tags say nothing. */
const TAGS = /^(?:\s*<\/?[a-z][^<>]*>)+\s*$/i

/** Puts the pieces together. Notes above the first section, lines without a title and a line with the total are not understood. */
export const draftOf = (
  { title, length = null, pieces }: OutlineReading,
  format: OutlineFormat = 'outline',
): OutlineDraft => {
  const sections: OpenSection[] = []
  const problems: DraftProblem[] = []
  const captions: { readonly at: number; readonly title: string }[] = []
  const totals = totalLines(pieces)
  const whole = wholeLength(pieces)
  for (const piece of withoutEmptyCaptions(pieces)) {
    const open = sections.at(-1)
    if (piece === whole?.piece) continue
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
    } else if (piece.kind === 'caption') captions.push({ at: sections.length, title: piece.title })
    else if (piece.kind === 'notes' && open !== undefined) open.notes.push(piece)
    else if (piece.text.trim() !== '' && !TAGS.test(piece.text)) problems.push(problemOf(piece))
  }
  return {
    format,
    title: title === null ? null : clipped(title, LONGEST_TITLE),
    length: whole?.length ?? length,
    parts: sections.map(closed),
    groupings: [
      { by: 'as-written', starts: sections.map((_section, at) => ({ at, title: null })) },
      ...byCaptions(captions, sections.length),
    ],
    runs: [],
    problems: problems.slice(0, MOST_PROBLEMS),
  }
}
