/**
 * The median of an odd number of measurements.
 * @param {readonly number[]} values
 */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/**
 * Measures ours and the reference in turn, so that both see the same machine: the medians of `rounds` each, after one round that does not count.
 * @param {number} rounds
 * @param {() => Promise<number>} ours
 * @param {() => Promise<number>} reference
 */
export async function alternate(rounds, ours, reference) {
  /** @type {{ ours: number[], reference: number[] }} */
  const seen = { ours: [], reference: [] }
  for (let round = 0; round <= rounds; round += 1) {
    const [mine, other] = [await ours(), await reference()]
    if (round > 0) {
      seen.ours.push(mine)
      seen.reference.push(other)
    }
  }
  return { ours: median(seen.ours), reference: median(seen.reference) }
}
