/** A share in percent, typed with or without its sign, in any width; at most one decimal. */
const PERCENT = /^(\d{1,2}(?:\.\d)?)\s*%?$/

/** The most that may be kept free, in percent of the budget. */
const MOST = 50

/** Reads the slack as typed, in percent from 0 to 50; null when it is no such share. */
export const parseSlack = (text: string): number | null => {
  const [, digits] = PERCENT.exec(text.normalize('NFKC').trim()) ?? []
  const percent = digits === undefined ? Number.NaN : Number(digits)
  return percent <= MOST ? percent : null
}
