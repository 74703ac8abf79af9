import { millis, type Millis } from '#shared/domain/time.ts'
import { studentCdf, studentQuantile } from './student-t.ts'

/**
 * A length that is not known yet, as a distribution: length = center + spread × t, t being Student's with `freedom`
 * degrees of freedom. `center` ms is the median, `spread` ms ≥ 0 its scale; 0: the length is certain.
 */
export type Outlook = { readonly center: Millis; readonly spread: number; readonly freedom: number }

/** Probability (0–1) that the length is at most `limit` ms. */
export const chanceWithin = ({ center, spread, freedom }: Outlook, limit: Millis): number => {
  if (spread === 0) return center <= limit ? 1 : 0
  return studentCdf((limit - center) / spread, freedom)
}

/** Probability (0–1) that the length is from `from` to `to` ms. */
export const chanceBetween = (outlook: Outlook, from: Millis, to: Millis): number =>
  Math.max(0, chanceWithin(outlook, to) - chanceWithin(outlook, from))

/** A length from `from` to `to` ms. */
export type LengthRange = { readonly from: Millis; readonly to: Millis }

/** The range around the median that holds the length with probability `share` (0 < share < 1); never below 0. */
export const rangeOf = ({ center, spread, freedom }: Outlook, share: number): LengthRange => {
  const reach = spread === 0 ? 0 : spread * studentQuantile((1 + share) / 2, freedom)
  return { from: millis(Math.max(0, center - reach)), to: millis(center + reach) }
}
