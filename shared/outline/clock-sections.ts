import { parseDuration } from '#shared/domain/duration.ts'
import { formatLength } from '#shared/domain/format.ts'
import type { Millis } from '#shared/domain/time.ts'
import { lengthsBetween, lengthsOfSpans, risingClock, spanOf } from './clock-times.ts'
import type { OutlinePiece } from './outline-piece.ts'
import { bySpansBehind } from './spans-behind.ts'

type SectionPiece = Extract<OutlinePiece, { readonly kind: 'section' }>

const MOMENT = String.raw`(?:[\d０-９]{1,3}(?:[:：][\d０-９]{2}){1,2}(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]m\b|(?:午前|午後)?[\d０-９]{1,2}時(?:[\d０-９]{1,2}分|半)?(?!間))`
const LEADING = new RegExp(
  String.raw`^[(（[【［]?(${MOMENT}(?:\s*(?:[-–—−~〜～]|to|から)\s*${MOMENT}(?:まで)?)?)(?:[)）\]】］]\s*|\s*[-–—:：~〜～|]\s*|\s+)(?=\S)`,
  'i',
)
const TRAILING = /\d:\d{2}[\s)\]】〕*_#]*$/
const LONGEST_END = 40

const leadingOf = (title: string): string => LEADING.exec(title)?.[1] ?? ''

/** Whether a title begins with a time as an agenda writes one: `14:00 Opening`, `9:00–9:15 Opening`, `9時半 開会`. */
export const beginsWithClock = (title: string): boolean => leadingOf(title) !== ''

const lengthsOf = (cells: readonly string[]): readonly (Millis | null)[] | null => {
  const lengths = cells.map((cell) => parseDuration(cell))
  return lengths.every(({ ok }) => ok) ? lengths.map((one) => (one.ok ? one.value : null)) : null
}

/** Spans last from their start to their end; moments that rise up to the next one; other times are lengths. */
const leadingLengths = (cells: readonly string[]): readonly (Millis | null)[] | null => {
  const spans = cells.map(spanOf).filter((span) => span !== null)
  if (spans.length === cells.length) {
    return lengthsOfSpans(
      spans.map(([start]) => start),
      spans.map(([, end]) => end),
    )
  }
  const starts = cells.map((cell) => spanOf(cell)?.[0] ?? cell)
  const moments = risingClock(starts, { named: false, before: true })
  return moments === null ? lengthsOf(cells) : lengthsBetween(moments, false)
}

/** Times behind titles are moments where they rise from 0:00 and are written as clocks: `0m` is a length. */
const trailingLengths = (sections: readonly SectionPiece[]): readonly (Millis | null)[] | null => {
  if (sections[0]?.planned !== 0) return null
  if (!sections.every(({ text }) => TRAILING.test(text.normalize('NFKC').slice(-LONGEST_END)))) return null
  const written = sections.map(({ planned }) => (planned === null ? '' : formatLength(planned)))
  const moments = risingClock(written, { named: false, before: false })
  return moments === null ? null : lengthsBetween(moments, false)
}

const isSection = (piece: OutlinePiece): piece is SectionPiece => piece.kind === 'section'

/** Sections with a clock time that rises from one to the next, `14:00 Opening` or `Opening — 0:00`, last until the next one begins; others stay as they are. */
export const byClock = (pieces: readonly OutlinePiece[]): readonly OutlinePiece[] => {
  const sections = pieces.filter(isSection)
  const leading =
    sections.length > 0 && sections.every(({ title, planned }) => planned === null && beginsWithClock(title))
  const lengths = leading
    ? leadingLengths(sections.map(({ title }) => leadingOf(title)))
    : trailingLengths(sections)
  if (lengths === null) return bySpansBehind(pieces)
  let index = -1
  return pieces.map((piece) => {
    if (piece.kind !== 'section') return piece
    index += 1
    const length = lengths[index] ?? null
    return { ...piece, title: leading ? piece.title.replace(LEADING, '') : piece.title, planned: length }
  })
}
