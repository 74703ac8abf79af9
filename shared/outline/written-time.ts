import { parseDuration } from '#shared/domain/duration.ts'
import type { Millis } from '#shared/domain/time.ts'

/** The source of a pattern: brackets of any width, with what stands in them as a group. */
export const BRACKETED_TIME = '[(（[【［〔〈《]([^()（）[\\]【】［］〔〕〈〉《》]+)[)）\\]】］〕〉》]'

const BARE_NUMBER = /^[\d.,０-９．，]+$/
/** A time is as often a guess: that is said before or after it. */
const ABOUT = /^\s*(?:約|およそ|approx\.?|about|ca\.|[~〜～])\s*|\s*(?:程度|ほど|くらい|ぐらい)\s*$/gi

/** From a number, with or without its unit, to a time with one. */
const RANGE =
  /^\s*([\d.,０-９．，]+)\s*(\D{0,8}?)\s*(?:[-–—−~〜～]|から|\bto\b)\s*(\d[\d.,]*\s*([^\d\s:：].*))$/i

const lengthOf = (text: string): Millis | null => {
  const parsed = parseDuration(text)
  return parsed.ok ? parsed.value : null
}

/** The longer of `5–8 min`: who has that much has enough. Null where it does not rise. */
const longerOf = (time: string): Millis | null => {
  const [, from = '', unit = '', to = '', unitOfTo = ''] = RANGE.exec(time.normalize('NFKC')) ?? []
  const [least, most] = [lengthOf(`${from}${unit || unitOfTo}`), lengthOf(to)]
  return least !== null && most !== null && least < most ? most : null
}

/** A time with a unit or a colon, in ms: `Part 2` is no section of two minutes. Null for any other text. */
export const writtenTime = (text: string): Millis | null => {
  const time = text.length > 60 ? '' : text.replace(ABOUT, '')
  if (BARE_NUMBER.test(time.trim())) return null
  return lengthOf(time) ?? longerOf(time)
}
