import { parseDuration } from '#shared/domain/duration.ts'
import type { Millis } from '#shared/domain/time.ts'

/** What was typed on the last line: a title, and its time in ms where one was written behind it. */
export type TypedSection = { readonly title: string; readonly planned: Millis | null }

/** A time needs a unit or a colon here: "Top 10" is a title. */
const IS_TIME = /[:：'′分秒]|[hms]|hour|min|sec|時間/i

/** Brackets and dashes that speakers put between a title and its time. */
const trimTitle = (text: string): string => text.replace(/[\s(（\-–—:：,、|]+$/u, '')
const trimTime = (text: string): string => text.replace(/[)）\s]+$/u, '')

/** Takes "Demo 10m", "Demo (10 min)" and "Demo — 10:00" apart; the whole text is the title where it ends in no time. */
export const typedSection = (text: string): TypedSection => {
  const words = trimTime(text.trim()).split(/(?<=[\s(（–—])/u)
  for (const count of [2, 1]) {
    const time = words.slice(-count).join('').trim()
    const title = trimTitle(words.slice(0, -count).join(''))
    const parsed = parseDuration(time)
    if (title !== '' && IS_TIME.test(time) && parsed.ok) return { title, planned: parsed.value }
  }
  return { title: text.trim(), planned: null }
}
