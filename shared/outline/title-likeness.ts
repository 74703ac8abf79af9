/** Two titles without a word are as alike as the least alike that still name one section. */
const BOTH_EMPTY = 0.6

/** A title taken apart, so that it can be held against many: how often each pair of neighbouring characters stands in it. */
export type TitlePairs = {
  readonly trimmed: string
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

const plainOf = (title: string): readonly string[] =>
  Array.from(
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .slice(0, 300),
  )

/** Takes a title apart: case, width and marks aside. */
export const titlePairs = (title: string): TitlePairs => {
  const counts = new Map<string, number>()
  const plain = plainOf(title)
  for (const [index, character] of plain.entries()) {
    const pair = character + (plain[index + 1] ?? '')
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { trimmed: title.trim(), counts, total: plain.length }
}

/** How many pairs two titles have in common. */
const commonOf = (one: TitlePairs, other: TitlePairs): number => {
  let common = 0
  for (const [pair, count] of one.counts) common += Math.min(count, other.counts.get(pair) ?? 0)
  return common
}

/** How alike two titles are, 0–1: the share of pairs they have in common (Sørensen–Dice); 1 for the same, 0.6 where neither says anything. */
export const titleLikeness = (one: TitlePairs, other: TitlePairs): number => {
  if (one.trimmed === other.trimmed) return one.trimmed === '' ? BOTH_EMPTY : 1
  const total = one.total + other.total
  const most = Math.min(one.total, other.total)
  // Lengths so different that even all pairs in common would not do are not compared.
  if (most === 0 || (2 * most) / total < BOTH_EMPTY) return 0
  return (2 * commonOf(one, other)) / total
}
