const pairsOf = (text: string): readonly string[] => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 300)
  return Array.from(plain).map((character, index, all) => character + (all[index + 1] ?? ''))
}

/** How alike two titles are, 0–1: the share of neighbouring characters they have in common (Sørensen–Dice), case, width and marks aside; 1 for the same, 0 where one has no words. */
export const titleLikeness = (one: string, other: string): number => {
  const [first, second] = [pairsOf(one), pairsOf(other)]
  if (first.length === 0 || second.length === 0) return 0
  const left = new Map<string, number>()
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of second) {
    const count = left.get(pair) ?? 0
    if (count > 0) common += 1
    left.set(pair, count - 1)
  }
  return (2 * common) / (first.length + second.length)
}
