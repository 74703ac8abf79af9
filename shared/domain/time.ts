import { z } from 'zod'

/** Longest length the app accepts for anything, 24 h in ms: no talk, pause or typed time is longer. */
export const LONGEST = 24 * 60 * 60 * 1000

/** A length of time in whole milliseconds. May be negative where it is a delta (+ = over, longer). */
export const millisSchema = z.int().brand<'Millis'>()
export type Millis = z.infer<typeof millisSchema>

/** A length from 0 to 24 h, as typed by a speaker or measured in a run. */
export const lengthSchema = z.int().min(0).max(LONGEST).brand<'Millis'>()

/** A moment on the wall clock: whole milliseconds since 1970-01-01T00:00Z. */
export const instantSchema = z.int().min(0).brand<'Instant'>()
export type Instant = z.infer<typeof instantSchema>

/** Takes milliseconds, rounds to the nearest whole one; never gives -0. */
export const millis = (ms: number): Millis => (Math.round(ms) + 0) as Millis

/** Takes milliseconds since 1970-01-01T00:00Z. */
export const instant = (ms: number): Instant => Math.round(ms) as Instant

/** Seconds as ms. */
export const seconds = (s: number): Millis => millis(s * 1000)
/** Minutes as ms. */
export const minutes = (m: number): Millis => millis(m * 60_000)

/** Sum of lengths, in ms; 0 for none. */
export const sum = (lengths: Iterable<Millis>): Millis => {
  let total = 0
  for (const length of lengths) total += length
  return millis(total)
}

/** Rounds to whole seconds (half away from zero), still in ms: done once, before sign and colour are chosen. */
export const toWholeSeconds = (length: Millis): Millis =>
  millis(Math.sign(length) * Math.round(Math.abs(length) / 1000) * 1000)
