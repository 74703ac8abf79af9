import type { Millis } from '#shared/domain/time.ts'
import { BRACKETED_TIME, writtenTime } from './written-time.ts'

type Led = { readonly title: string; readonly planned: Millis }

/** A time before a title is shorter than this; only so much of the beginning is looked at. */
const LONGEST_HEAD = 32

const BRACKETED = new RegExp(`^${BRACKETED_TIME}\\s*`)
const SEPARATOR = /\s*[:：,，、/／|｜]\s*|\s+[-−]+\s*|\s*[–—―]+\s*|\s+/g
const CLOCK = /^[\d０-９:：.．\s]+$/
/** `5m`, `1h 30m`, `5 min`, `5分`; not `5 minutes to midnight` and not `5S`. */
const BRIEF = /^(?:[^\sA-Z]+(?:\s\d[^\sA-Z]*)*|\d+\s(?:mins?|secs?|分|秒)\.?)$/

/** Words that make one phrase with the time before them. */
const GOES_ON = /^(?:of|to|in|on|at|for|with|until|later|ago|and|is)\b/

/** A time with a unit: one with colons is a clock time where it stands before a title. */
const unitTime = (text: string): Millis | null => (CLOCK.test(text) ? null : writtenTime(text))

const led = (whole: string, end: number, time: string): Led | null => {
  const planned = unitTime(time)
  const title = whole.slice(end)
  return planned === null || title === '' ? null : { title, planned }
}

/** Parts `5m Title`, `5 min: Title`, `[5m] Title`, `5分 導入` into title and time in ms, the longest time that stands there; null without one. */
export const leadingTime = (whole: string): Led | null => {
  const head = whole.slice(0, LONGEST_HEAD)
  const [bracketed, inside = ''] = BRACKETED.exec(head) ?? []
  if (bracketed !== undefined) return led(whole, bracketed.length, inside)
  let found: Led | null = null
  for (const { 0: separator, index } of head.matchAll(SEPARATOR)) {
    const time = head.slice(0, index)
    const isSpace = separator.trim() === '' && separator !== '\u3000'
    if (isSpace && (!BRIEF.test(time) || GOES_ON.test(whole.slice(index + 1)))) continue
    found = led(whole, index + separator.length, time) ?? found
  }
  return found
}
