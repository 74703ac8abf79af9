import type { Grouping } from './outline.ts'
import type { OutlinePiece } from './outline-piece.ts'
import { parted } from './parted.ts'
import { startsFromZero, type Start } from './starts-from-zero.ts'

const told = (stretch: readonly OutlinePiece[]): readonly OutlinePiece[] => {
  const [caption, ...below] = stretch
  if (caption?.kind !== 'caption' || below.some(({ kind }) => kind === 'section')) return stretch
  return below.some(({ text }) => text.trim() !== '') ? [{ ...caption, kind: 'chapter' }] : []
}

/** A caption without a section below it is left out with all that stands there, and is a chapter. */
export const withoutEmptyCaptions = (pieces: readonly OutlinePiece[]): readonly OutlinePiece[] =>
  parted(pieces, ({ kind }) => kind === 'caption').flatMap(told)

/** The way to group `count` sections by their captions, each at the place of the section below it; none where that makes one section or one of each. */
export const byCaptions = (captions: readonly Start[], count: number): readonly Grouping[] => {
  const starts = captions.filter(({ at }, index) => at < count && at !== captions[index + 1]?.at)
  const all = startsFromZero(starts)
  return all.length > 1 && all.length < count ? [{ by: 'headings', starts: all }] : []
}
