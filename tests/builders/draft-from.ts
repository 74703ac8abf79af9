import type { OutlineDraft } from '#shared/outline/outline.ts'
import { readOutline } from '#shared/outline/read-outline.ts'

/** The draft read from a text that must be readable. */
export const draftFrom = (text: string): OutlineDraft => {
  const read = readOutline(text)
  if (!read.ok) throw new Error(`refused: ${read.problem}`)
  return read.value
}

/** Title and planned time of each section. */
export const times = (draft: OutlineDraft) => draft.sections.map(({ title, planned }) => [title, planned])
