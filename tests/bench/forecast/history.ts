import { basename } from 'node:path'
import { v7 as uuid } from 'uuid'
import { readDeckFile } from '#electron/import/read-deck.ts'
import { runEvents } from '#electron/import/run-events.ts'
import { spokenSections, type Plan } from '#shared/domain/plan.ts'
import { resultsOf, type RunResult } from '#shared/domain/run-result.ts'
import { instant } from '#shared/domain/time.ts'
import { toldInFull } from '#shared/domain/told-in-full.ts'
import { draftSections } from '#shared/outline/draft-sections.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { makeRun } from '#tests/builders/run-of.ts'

/** A speaker's (or a speed runner's) complete runs of one thing, oldest first. */
export type History = { readonly name: string; readonly results: readonly RunResult[] }

const DAY = 24 * 60 * 60 * 1000

const isComplete = (result: RunResult): boolean => {
  const told = toldInFull(result)
  return spokenSections(result.plan).every(({ id }) => (told.get(id) ?? 0) > 0)
}

/** The file's own comparison times are its best run, which is not known before: sections have no planned time here. */
const planOf = (draft: OutlineDraft): Plan =>
  draftSections({ ...draft, parts: draft.parts.map((part) => ({ ...part, planned: null })) }, uuid)

const resultsOfDraft = (draft: OutlineDraft): readonly RunResult[] => {
  const plan = planOf(draft)
  const ids = plan.map(({ id }) => id)
  return resultsOf(
    draft.runs.map((run, day) => ({
      plan,
      run: makeRun({ events: runEvents(run, ids, instant(day * DAY)) }),
    })),
  )
}

/** Reads the complete runs of a file of splits. Throws when it cannot be read. */
export const readHistory = (path: string): History => {
  const read = readDeckFile(path)
  if (!read.ok) throw new Error(`${path}: ${read.problem}`)
  return { name: basename(path), results: resultsOfDraft(read.value).filter(isComplete) }
}
