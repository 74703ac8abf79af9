import type { Millis } from '#shared/domain/time.ts'
import { clipped } from '#shared/domain/clipped.ts'
import { LONGEST_NOTES, LONGEST_TITLE } from '#shared/domain/section.ts'
import type { DraftPart, DraftProblem, OutlineDraft, OutlineFormat } from '#shared/outline/outline.ts'
import { groupingsOf } from './groupings.ts'
import { withNotedTimes } from './noted-times.ts'
import type { Slide } from './slide.ts'

type Deck = {
  readonly format: OutlineFormat
  readonly title: string | null
  /** What the deck says the whole takes, in ms. */
  readonly length?: Millis | null
  readonly slides: readonly Slide[]
  readonly problems?: readonly DraftProblem[]
}

/** More than this is never shown. */
const MOST_PROBLEMS = 1000

const partOf = ({ title, planned, notes, hidden, line }: Slide, index: number): DraftPart => ({
  title: clipped(title.toWellFormed(), LONGEST_TITLE),
  planned,
  notes: clipped(notes.toWellFormed(), LONGEST_NOTES),
  hidden,
  slide: index + 1,
  line,
})

/** The draft of a deck: its slides in order, numbered from 1, and the ways to group them. */
export const deckDraft = ({ format, title, length = null, slides, problems = [] }: Deck): OutlineDraft => ({
  format,
  title: title === null || title.trim() === '' ? null : clipped(title.trim().toWellFormed(), LONGEST_TITLE),
  length,
  parts: withNotedTimes(slides).map(partOf),
  groupings: groupingsOf(slides),
  runs: [],
  problems: problems.slice(0, MOST_PROBLEMS),
})
