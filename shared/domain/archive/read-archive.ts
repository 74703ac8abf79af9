import { ARCHIVE_VERSION, archiveSchema, type Archive } from './archive-schema.ts'
import { hasHonestShape } from './json-shape.ts'
import { isWholeEntry } from './whole-entry.ts'

/** Why a file gave no talk: it is no file of ours or not whole, or a newer app wrote it. */
export type ArchiveProblem = 'damaged' | 'newer'

/** What a file gave. */
export type ReadArchive =
  | { readonly ok: true; readonly value: Archive }
  | { readonly ok: false; readonly problem: ArchiveProblem }

type Fields = Readonly<Record<string, unknown>>

/** Brings the fields of a file from one version to the next. */
export type ArchiveStep = (file: Fields) => Fields

/** Every step since version 1, in order. Only ever appended to; `ARCHIVE_VERSION` counts them. */
const archiveSteps: readonly ArchiveStep[] = []

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parsedJson = (text: string): unknown => {
  if (!hasHonestShape(text)) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Whether a text says that it is a file of ours, whole or not. */
export const isArchiveText = (text: string): boolean =>
  /^\ufeff?\s*\{/.test(text) && /"dryrun-(?:talk|library)"/.test(text)

/** Brings a parsed file up to date and checks all of it: each field, and that what it names is in it. `steps` are those that this app knows. */
export const readArchive = (file: unknown, steps: readonly ArchiveStep[] = archiveSteps): ReadArchive => {
  if (!isFields(file)) return { ok: false, problem: 'damaged' }
  const version = Number.isInteger(file['version']) ? Number(file['version']) : 0
  if (version > steps.length + 1) return { ok: false, problem: 'newer' }
  const upToDate = version < 1 ? file : steps.slice(version - 1).reduce((fields, step) => step(fields), file)
  const parsed = archiveSchema.safeParse({ ...upToDate, version: version < 1 ? 0 : ARCHIVE_VERSION })
  if (!parsed.success) return { ok: false, problem: 'damaged' }
  const entries = parsed.data.format === 'dryrun-talk' ? [parsed.data] : parsed.data.talks
  const isWhole =
    entries.every(isWholeEntry) && new Set(entries.map(({ talk }) => talk.id)).size === entries.length
  return isWhole ? { ok: true, value: parsed.data } : { ok: false, problem: 'damaged' }
}

/** Reads the text of a file. Never throws. */
export const readArchiveText = (text: string): ReadArchive =>
  readArchive(parsedJson(text.replace(/^\ufeff/, '')))
