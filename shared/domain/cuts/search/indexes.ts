/** The numbers from `from` up to `to`, not included. */
export const indexes = (from: number, to: number): Int32Array => {
  const all = new Int32Array(Math.max(0, to - from))
  for (let index = 0; index < all.length; index += 1) all[index] = from + index
  return all
}
