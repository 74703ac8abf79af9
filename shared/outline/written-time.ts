import { parseDuration } from '#shared/domain/duration.ts'
import type { Millis } from '#shared/domain/time.ts'

/** The source of a pattern: brackets of any width, with what stands in them as a group. */
export const BRACKETED_TIME = '[(（[【［〔〈《]([^()（）[\\]【】［］〔〕〈〉《》]+)[)）\\]】］〕〉》]'

const BARE_NUMBER = /^[\d.,０-９．，]+$/
/** A time is as often a guess: that is said before or after it. */
const ABOUT = /^\s*(?:約|およそ|approx\.?|about|ca\.|[~〜～])\s*|\s*(?:程度|ほど|くらい|ぐらい)\s*$/gi

/** A time with a unit or a colon, in ms: `Part 2` is no section of two minutes. Null for any other text. */
export const writtenTime = (text: string): Millis | null => {
  const time = text.length > 60 ? '' : text.replace(ABOUT, '')
  if (BARE_NUMBER.test(time.trim())) return null
  const parsed = parseDuration(time)
  return parsed.ok ? parsed.value : null
}
