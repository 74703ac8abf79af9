import type { Grouping } from './outline.ts'
import type { OutlinePiece } from './outline-piece.ts'

type Start = Grouping['starts'][number]

const stretchesOf = (pieces: readonly OutlinePiece[]): readonly (readonly OutlinePiece[])[] => {
  const stretches: OutlinePiece[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === 'caption') stretches.push([])
    stretches.at(-1)?.push(piece)
  }
  return stretches
}

const told = (stretch: readonly OutlinePiece[]): readonly OutlinePiece[] => {
  const [caption, ...below] = stretch
  if (caption?.kind !== 'caption' || below.some(({ kind }) => kind === 'section')) return stretch
  return below.some(({ text }) => text.trim() !== '') ? [{ ...caption, kind: 'chapter' }] : []
}

/** A caption without a section below it is left out with all that stands there, and is a chapter. */
export const withoutEmptyCaptions = (pieces: readonly OutlinePiece[]): readonly OutlinePiece[] =>
  stretchesOf(pieces).flatMap(told)

/** The way to group `count` sections by their captions, each at the place of the section below it; none where that makes one section or one of each. */
export const byCaptions = (captions: readonly Start[], count: number): readonly Grouping[] => {
  const starts = captions.filter(({ at }, index) => at < count && at !== captions[index + 1]?.at)
  const all = starts[0]?.at === 0 ? starts : [{ at: 0, title: null }, ...starts]
  return all.length > 1 && all.length < count ? [{ by: 'headings', starts: all }] : []
}
