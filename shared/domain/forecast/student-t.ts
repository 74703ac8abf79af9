/** Coefficients of Lanczos's approximation of the gamma function (g = 7, n = 9; Godfrey 2001), good to 15 digits. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** Natural logarithm of the gamma function, for x ≥ 0.5. */
const logGamma = (x: number): number => {
  const base = x + 6.5
  const series = LANCZOS.reduce((sum, c, index) => sum + (index === 0 ? c : c / (x - 1 + index)), 0)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series)
}

const SMALL = 1e-300
const awayFromZero = (x: number): number => (Math.abs(x) < SMALL ? SMALL : x)

/** Continued fraction of the incomplete beta function, by Lentz's method (Numerical Recipes, 6.4). */
const betaFraction = (x: number, a: number, b: number): number => {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= 300; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    const before = fraction
    for (const term of [even, odd]) {
      d = 1 / awayFromZero(1 + term * d)
      c = awayFromZero(1 + term / c)
      fraction *= c * d
    }
    if (Math.abs(fraction - before) < 1e-15 * Math.abs(fraction)) break
  }
  return fraction
}

/** Regularised incomplete beta function I_x(a, b) for 0 ≤ x ≤ 1. */
const incompleteBeta = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const log = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)
  return (Math.exp(log) * betaFraction(x, a, b)) / a
}

/** Probability that a Student t variable with `freedom` (> 0) degrees of freedom is at most `t`. */
export const studentCdf = (t: number, freedom: number): number => {
  const tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2
  return t > 0 ? 1 - tail : tail
}

/** The t below which a Student t variable falls with probability `p`, 0 < p < 1: the inverse of `studentCdf`, by bisection. */
export const studentQuantile = (p: number, freedom: number): number => {
  if (p < 0.5) return -studentQuantile(1 - p, freedom)
  let [low, high] = [0, 1]
  while (studentCdf(high, freedom) < p) high *= 2
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (studentCdf(middle, freedom) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Log of the density of a Student t variable with `freedom` degrees of freedom at `t`, but for what is the same at every t. */
export const studentLogShape = (t: number, freedom: number): number =>
  -((freedom + 1) / 2) * Math.log1p((t * t) / freedom)
