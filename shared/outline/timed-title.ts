import type { Millis } from '#shared/domain/time.ts'
import { leadingTime } from './leading-time.ts'
import { BRACKETED_TIME, writtenTime } from './written-time.ts'

/** A title with the time that was written beside it; null when there was none. */
export type TimedTitle = { readonly title: string; readonly planned: Millis | null }

/** A time after a title is shorter than this; only so much of the end is looked at. */
const LONGEST_TAIL = 64

const BRACKETED = new RegExp(`${BRACKETED_TIME}$`)
const SEPARATOR =
  /\s*[:：,，、/／|｜〜～]\s*|\s*(?<!~)~(?!~)\s*|\s+[-−]+\s*|\s*[–—―]+\s*|\s*(?:\.{4,}|…+)\s*|\s+/g
const TRAILING_SEPARATOR = /(?<![\s:：–—―-])[\s:：–—―-]+$/
/** As a table of contents leads the eye: three dots may be meant. */
const DOT_LEADER = /(?<!\.)\.{4,}$/
const DIGIT = /[\d０-９]$/

/** `10 min`, `5–7 min`; words that make one phrase with the time behind them. */
const SPACED = /^[\d.,¼½¾]+(?:[-–~〜～][\d.,]+)?\s(?:mins?|secs?|分|秒)\.?$/i
const LEADS_ON =
  /(?:^|\s)(?:in|within|under|for|of|after|before|every|the|last|first|next|only|just|about|to|than|and|or|a|an|per|is|are|takes?|at|by|from|until|over)$/i

/** Whether what stands between title and time parts them: `5–10 min` and `1:02:00` are one thing, and after a mere space a time is written in one word or with a short unit: `5:00`, `10m`, `10 min`, but `in 5 minutes` is part of a title. */
const parts = (separator: string, before: string, after: string): boolean => {
  if (separator.trim() === '')
    return (
      !/\s/.test(after) || /\t|\u3000|\s\s/.test(separator) || (SPACED.test(after) && !LEADS_ON.test(before))
    )
  return !DIGIT.test(before) || (/\s/.test(separator) && !/[〜～~]/.test(separator))
}

const inBrackets = (tail: string): { readonly index: number; readonly planned: Millis | null } | null => {
  const match = BRACKETED.exec(tail)
  return match === null ? null : { index: match.index, planned: writtenTime(match[1] ?? '') }
}

/** The leftmost separator with nothing but a time after it: the longest time wins. */
const afterSeparator = (tail: string): { readonly index: number; readonly planned: Millis | null } | null => {
  for (const match of tail.matchAll(SEPARATOR)) {
    const after = tail.slice(match.index + match[0].length)
    if (!parts(match[0], tail.slice(0, match.index), after)) continue
    const planned = writtenTime(after)
    if (planned !== null) return { index: match.index, planned }
  }
  return null
}

/** Longer lines are not looked through for a time in their middle. */
const LONGEST_DESCRIBED = 300
const DESCRIBED = new RegExp(String.raw`${BRACKETED_TIME}(?=\s*[:：–—―]|\s+-+\s)`)

/** `Title (5m): what is said`, a time in brackets between a title and what describes it. */
const described = (whole: string): TimedTitle | null => {
  const match = whole.length > LONGEST_DESCRIBED ? null : DESCRIBED.exec(whole)
  const planned = match === null ? null : writtenTime(match[1] ?? '')
  if (match === null || planned === null) return null
  const title = whole.slice(0, match.index).trimEnd()
  return { title: `${title}${whole.slice(match.index + match[0].length)}`, planned }
}

/** Parts `Title (5m)`, `Title — 5:00`, `Title, 5 min`, `導入（5分）`, `5m: Title` into title and time in ms; a time alone has an empty title. */
export const timedTitle = (text: string): TimedTitle => {
  const whole = text.trim()
  const alone = writtenTime(whole)
  if (alone !== null) return { title: '', planned: alone }
  const cut = Math.max(0, whole.length - LONGEST_TAIL)
  const tail = whole.slice(cut)
  const found = inBrackets(tail) ?? afterSeparator(tail)
  if (found === null || found.planned === null)
    return leadingTime(whole) ?? described(whole) ?? { title: whole, planned: null }
  const title = whole.slice(0, cut + found.index).replace(TRAILING_SEPARATOR, '')
  return { title: title.replace(DOT_LEADER, '').trimEnd(), planned: found.planned }
}
