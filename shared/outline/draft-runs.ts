import type { DraftRun, GroupingKind, OutlineDraft } from './outline.ts'

/** The draft's runs with an end for each section instead of each part: that of its last part. */
export const draftRuns = (draft: OutlineDraft, by?: GroupingKind): readonly DraftRun[] => {
  const starts = (draft.groupings.find((one) => one.by === by) ?? draft.groupings[0])?.starts ?? []
  const lasts = starts.map((_start, index) => (starts[index + 1]?.at ?? draft.parts.length) - 1)
  return draft.runs.map((run) => ({
    ...run,
    ends: lasts.filter((last) => last < run.ends.length).map((last) => run.ends[last] ?? null),
  }))
}
