/** Where notes can be parted: the places, from 0, at which a paragraph begins, but the first. */
export const paragraphStarts = (notes: string): readonly number[] =>
  [...notes.matchAll(/\n[^\S\n]*\n\s*/g)]
    .map((gap) => gap.index + gap[0].length)
    .filter((start) => start < notes.length && notes.slice(0, start).trim() !== '')

/** The paragraph that begins nearest to a share (0–1) of the notes; null where there is but one. */
export const partingPlace = (notes: string, share: number): number | null => {
  const wanted = notes.length * share
  return paragraphStarts(notes).reduce<number | null>(
    (nearest, start) =>
      nearest === null || Math.abs(start - wanted) < Math.abs(nearest - wanted) ? start : nearest,
    null,
  )
}

/** The notes before and from a place on, without the white space at which they were parted; null: all of them stay in the first part. */
export const partNotes = (notes: string, place: number | null): readonly [first: string, second: string] =>
  place === null ? [notes, ''] : [notes.slice(0, place).trimEnd(), notes.slice(place).trimStart()]
