import { lengthsOfSpans, spanOf } from '#shared/outline/clock-times.ts'
import { commentTime } from '#shared/outline/heading-title.ts'
import { inlineText } from '#shared/outline/inline-text.ts'
import { timedTitle } from '#shared/outline/timed-title.ts'
import type { Slide } from './slide.ts'

/** A time is shorter; only so much of a line is looked at. */
const LONGEST = 60
const SIGN = /^(?:(?:[⏱⏲⏰🕐-🕧]\ufe0f?)\s*)+/u
const ENDS_BRACKETED = /[)）\]】］]$/

type Parted = { readonly line: string; readonly rest: string }

const firstLine = (notes: string): Parted => {
  const [line = '', ...rest] = notes.trim().split('\n')
  return {
    line: line.length > LONGEST ? '' : inlineText(line).replace(SIGN, ''),
    rest: rest.join('\n').trim(),
  }
}

/** A time that is all of the first line of the notes, or that stands in brackets at their very end. */
const withTime = (slide: Slide): Slide => {
  if (slide.planned !== null || slide.notes === '') return slide
  const { line, rest } = firstLine(slide.notes)
  const first = commentTime(line)
  if (first !== null) return { ...slide, planned: first, notes: rest }
  const last = slide.notes.trimEnd()
  const { title, planned } = ENDS_BRACKETED.test(last) ? timedTitle(last) : { title: last, planned: null }
  return planned === null ? slide : { ...slide, planned, notes: title }
}

/** Slides whose notes begin with `2:20–3:20`, from one to the next: what lies between is the slide's time. */
const withSpans = (slides: readonly Slide[]): readonly Slide[] => {
  const spans = slides.map(({ planned, notes }) => (planned === null ? spanOf(firstLine(notes).line) : null))
  const found = spans.filter((span) => span !== null)
  const lengths = lengthsOfSpans(
    found.map(([start]) => start),
    found.map(([, end]) => end),
  )
  if (lengths === null || found.length < 2) return slides
  let place = -1
  return slides.map((slide, index) => {
    if (spans[index] === null) return slide
    place += 1
    return { ...slide, planned: lengths[place] ?? null, notes: firstLine(slide.notes).rest }
  })
}

/** Slides with the times that their speaker wrote in the notes, where they have none of their own. */
export const withNotedTimes = (slides: readonly Slide[]): readonly Slide[] => withSpans(slides).map(withTime)
