/** A row's upper and lower edge on the screen, in px. */
type Edges = { readonly top: number; readonly bottom: number }

/** Before which row (from 0; their count for the end) something held at `y` would come to lie. */
export const dropPlace = (rows: readonly Edges[], y: number): number => {
  const below = rows.findIndex(({ top, bottom }) => y < (top + bottom) / 2)
  return below < 0 ? rows.length : below
}

/** Where the line that shows the drop is drawn, in px; null without rows. */
export const dropEdge = (rows: readonly Edges[], before: number): number | null =>
  rows[before]?.top ?? rows.at(-1)?.bottom ?? null
