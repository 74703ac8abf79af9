const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }

/** Where a key leads among `count` rows, from 0; null for a key that goes nowhere. */
export const rowAfterKey = (key: string, here: number, count: number): number | null => {
  const step = STEPS[key]
  return step === undefined ? null : Math.min(Math.max(here + step, 0), count - 1)
}
