import type { Grouping } from './outline.ts'

/** The first part of a section, by its place, and the section's name where it has one of its own. */
export type Start = Grouping['starts'][number]

/** What stands before the first start is a section of its own. */
export const startsFromZero = (starts: readonly Start[]): readonly Start[] =>
  starts[0]?.at === 0 ? starts : [{ at: 0, title: null }, ...starts]
