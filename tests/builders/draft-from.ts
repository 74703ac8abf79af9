import type { OutlineDraft } from '#shared/outline/outline.ts'
import { readOutline } from '#shared/outline/read-outline.ts'

/** The draft read from a text that must be readable. */
export const draftFrom = (text: string): OutlineDraft => {
  const read = readOutline(text)
  if (!read.ok) throw new Error(`refused: ${read.problem}`)
  return read.value
}

/** Title and planned time of each section. */
export const times = (draft: OutlineDraft) => draft.parts.map(({ title, planned }) => [title, planned])

/** The lines that were not understood. */
export const notUnderstood = (draft: OutlineDraft) =>
  draft.problems.filter(({ code }) => code === 'not-understood').map(({ line, text }) => ({ line, text }))

/** Title, planned time, notes and line of each part. */
export const written = (draft: OutlineDraft) =>
  draft.parts.map(({ title, planned, notes, line }) => ({ title, planned, notes, line }))

/** The chapters that are left out. */
export const leftOut = (draft: OutlineDraft) =>
  draft.problems.filter(({ code }) => code === 'chapter-left').map(({ text }) => text)
