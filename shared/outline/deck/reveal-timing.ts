import { LONGEST, millis, seconds, sum, type Millis } from '#shared/domain/time.ts'
import { slideTiming } from './slide-timing.ts'
import type { Slide } from './slide.ts'

/** A number of seconds that the page hands to reveal.js, in ms, `40 * 60` too; null when it hands none, or in a comment alone. */
export const settingIn = (html: string, name: string): Millis | null => {
  const setting = String.raw`^(?:(?!(?<!:)//).)*?\b${name}["']?[ \t]*:[ \t]*(\d{1,6}(?:[ \t]*\*[ \t]*\d{1,6})*)\b`
  const factors = new RegExp(setting, 'm').exec(html)?.[1]?.split('*')
  return factors === undefined ? null : slideTiming(String(factors.map(Number).reduce((a, b) => a * b)))
}

/** What is left of `totalTime` is shared evenly by the slides that are spoken and have no time of their own, as reveal.js does. */
export const withTimes = (slides: readonly Slide[], html: string): readonly Slide[] => {
  const total = settingIn(html, 'totalTime')
  const each = settingIn(html, 'defaultTiming')
  const untimed = slides.filter(({ planned, hidden }) => planned === null && !hidden).length
  const timed = sum(slides.flatMap(({ planned, hidden }) => (planned === null || hidden ? [] : [planned])))
  const shared =
    total === null ? each : seconds(Math.max(0, Math.floor((total - timed) / 1000 / Math.max(1, untimed))))
  if (shared === null) return slides
  return slides.map((slide) =>
    slide.planned === null && !slide.hidden
      ? { ...slide, planned: millis(Math.min(shared, LONGEST)) }
      : slide,
  )
}
