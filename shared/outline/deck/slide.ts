import type { Millis } from '#shared/domain/time.ts'

/** A slide as a reader of decks finds it. `depth`: of its heading, 1 the highest, null without one; `column`: it begins a column of slides; `opensSection`: it is made to announce a section; `section`: the named section that begins with it. */
export type Slide = {
  readonly title: string
  readonly depth: number | null
  readonly planned: Millis | null
  readonly notes: string
  readonly hidden: boolean
  readonly line: number | null
  readonly column: boolean
  readonly opensSection: boolean
  readonly section: string | null
}
