import { beginsWithClock } from './clock-sections.ts'
import type { Heading, OutlineBlock } from './markdown-blocks.ts'

export const isHeading = (block: OutlineBlock): block is Heading => block.kind === 'heading'

/** The headings of a text: its title and the others. `named`: the title in its front matter. */
export type Headings = {
  readonly named: string | null
  readonly title: Heading | null
  readonly others: readonly Heading[]
}

/** The first `#` is the talk's title, unless it carries a time and there are only `#`: then they all are sections, and so they are below a title in the front matter. */
const titleAmong = (headings: readonly Heading[], named: string | null): Heading | null => {
  const [first = null, ...more] = headings.filter(({ depth }) => depth === 1)
  if (named !== null && more.length > 0 && first?.title !== named) return null
  const alike = headings.length > 1 && headings.every(({ depth }) => depth === 1)
  return alike && first !== null && first.planned !== null ? null : first
}

/** Parts the headings of a text into its title and the others. */
export const headingsOf = (blocks: readonly OutlineBlock[], named: string | null): Headings => {
  const headings = blocks.filter(isHeading)
  const title = titleAmong(headings, named)
  return { named, title, others: headings.filter((heading) => heading !== title) }
}

/** The level of the sections: the `##`, or where there are none, or more than one `#` below a title in the front matter, the highest. */
export const usualLevel = ({ named, others }: Headings): number => {
  const isParted = named !== null && others.filter(({ depth }) => depth === 1).length > 1
  return !isParted && others.some(({ depth }) => depth === 2)
    ? 2
    : Math.min(...others.map(({ depth }) => depth))
}

/** Fewer times below headings without any are details of a section. */
export const FEWEST_TIMES = 3

const isTimed = ({ planned, title }: Heading): boolean => planned !== null || beginsWithClock(title)

/** The highest level below the usual one at which times stand; null without one. */
export const timedLevel = (headings: Headings): number | null => {
  const timed = headings.others.filter(isTimed)
  const stand = (level: number): boolean =>
    timed.filter(({ depth }) => depth === level).length >= FEWEST_TIMES
  return [2, 3, 4, 5, 6].find((level) => level > usualLevel(headings) && stand(level)) ?? null
}
