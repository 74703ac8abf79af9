/** From which to which number something may be set, both included. */
export type Bounds = { readonly least: number; readonly most: number }

/** Reads a whole number within its bounds, in any width; null for anything else. */
export const parseWhole = (text: string, { least, most }: Bounds): number | null => {
  const digits = text.normalize('NFKC').trim()
  const value = /^\d{1,4}$/.test(digits) ? Number(digits) : Number.NaN
  return value >= least && value <= most ? value : null
}
