/** Share (0–1) of each section in the whole, from the logs of their lengths; null: none. */
export const sharesOf = (logs: readonly (number | null)[]): readonly number[] => {
  const lengths = logs.map((log) => (log === null ? 0 : Math.exp(log)))
  const all = lengths.reduce((sum, length) => sum + length, 0)
  return lengths.map((length) => (all > 0 ? length / all : 0))
}

/** Relative variance of a sum whose parts have these shares and, each for itself, these relative spreads. */
export const weightedSquares = (shares: readonly number[], spreads: readonly number[]): number =>
  shares.reduce((sum, share, place) => sum + (share * (spreads[place] ?? 0)) ** 2, 0)
