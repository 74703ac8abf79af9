import type { PiecePlace, Stretch } from './slot-bar-layout.ts'

/** The widest part of a piece that neither the budget's end nor the needle crosses, in shares of the piece; the first of equals. */
export const labelRoom = ({ within, filled }: Pick<PiecePlace, 'within' | 'filled'>): Stretch => {
  const edges = [0, within, filled, 1].toSorted((a, b) => a - b)
  const parts = edges.slice(1).map((end, index) => {
    const x = edges[index] ?? 0
    return { x, width: end - x }
  })
  return parts.reduce((widest, part) => (part.width > widest.width ? part : widest))
}
