import type { Grouping, GroupingKind } from '#shared/outline/outline.ts'
import { startsFromZero, type Start } from '#shared/outline/starts-from-zero.ts'
import type { Slide } from './slide.ts'

const startsAt = (slides: readonly Slide[], begins: (slide: Slide) => boolean): readonly Start[] =>
  slides.flatMap((slide, at) => (begins(slide) ? [{ at, title: null }] : []))

/** The highest heading that more than one slide has, but for the first slide's: that is the talk's title. */
const topDepth = (slides: readonly Slide[]): number | null => {
  const depths = slides.slice(1).flatMap(({ depth }) => (depth === null ? [] : [depth]))
  const shared = new Set(depths.filter((depth, index) => depths.indexOf(depth) !== index))
  return shared.size === 0 ? null : Math.min(...shared)
}

const headings = (slides: readonly Slide[]): readonly Start[] => {
  const top = topDepth(slides)
  return top === null ? [] : startsAt(slides, ({ depth }) => depth !== null && depth <= top)
}

const named = (slides: readonly Slide[]): readonly Start[] =>
  slides.flatMap(({ section }, at) => (section === null ? [] : [{ at, title: section }]))

/** The ways in which a deck's slides can become sections, the likeliest first: those that make neither one section nor one of each slide, then each slide by itself. */
export const groupingsOf = (slides: readonly Slide[]): readonly Grouping[] => {
  const ways: readonly (readonly [GroupingKind, readonly Start[]])[] = [
    ['sections', named(slides)],
    ['columns', startsAt(slides, ({ column }) => column)],
    ['section-slides', startsAt(slides, ({ opensSection }) => opensSection)],
    ['headings', headings(slides)],
  ]
  const useful = ways
    .filter(([, starts]) => starts.length > 0)
    .map(([by, starts]) => ({ by, starts: startsFromZero(starts) }))
    .filter(({ by, starts }) => by === 'sections' || (starts.length > 1 && starts.length < slides.length))
  return [...useful, { by: 'slides', starts: startsAt(slides, () => true) }]
}
