/** Random numbers that are the same for the same seed: uniform in 0–1, uniform in a range, and standard normal. */
export type Random = {
  readonly uniform: () => number
  readonly between: (from: number, to: number) => number
  readonly normal: () => number
}

/** Mulberry32 (T. Ettinger, public domain); normals by Box and Muller (1958). */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    uniform,
    between: (from, to) => from + (to - from) * uniform(),
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  }
}
