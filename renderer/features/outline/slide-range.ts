import type { Section } from '#shared/domain/section.ts'

type SlideRange = NonNullable<Section['slides']>

const RANGE = /^(\d{1,5})(?:\s*[-–—~〜]\s*(\d{1,5}))?$/

/** Reads slides as typed: "12–18", or "12" for one; null when they are no such range. Full-width digits are fine. */
export const parseSlides = (text: string): SlideRange | null => {
  const [, first, last] = RANGE.exec(text.normalize('NFKC').trim()) ?? []
  if (first === undefined) return null
  const range = { from: Number(first), to: Number(last ?? first) }
  return range.from >= 1 && range.from <= range.to ? range : null
}

/** "12–18", "12" for one slide, '' for none. */
export const formatSlides = (slides: SlideRange | null): string => {
  if (slides === null) return ''
  return slides.from === slides.to ? String(slides.from) : `${slides.from}–${slides.to}`
}
