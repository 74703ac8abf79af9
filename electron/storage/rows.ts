import type { z, ZodType } from 'zod'
import { Failure } from '#electron/failure.ts'
import type { FailureCode } from '#shared/ipc/failure.ts'

/** Hears of what was passed over, for the log. */
export type Noting = { readonly note: (what: string, error: unknown) => void }

/** A row as SQLite gives it back. */
export type Row = Readonly<Record<string, unknown>>

/** Rows by the value of a column, in their order. */
export const rowsBy = (column: string, rows: readonly Row[]): ReadonlyMap<unknown, readonly Row[]> => {
  const groups = new Map<unknown, Row[]>()
  for (const row of rows) {
    const group = groups.get(row[column])
    if (group === undefined) groups.set(row[column], [row])
    else group.push(row)
  }
  return groups
}

/** What a stored value means; one that means nothing was damaged. */
export const understood = <Schema extends ZodType>(schema: Schema, stored: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(stored)
  if (!parsed.success) throw new Failure('database-damaged', { cause: parsed.error })
  return parsed.data
}

/** What it means that something cannot be read here: it, or what it names, was damaged or is gone. */
const lost: ReadonlySet<FailureCode> = new Set(['database-damaged', 'not-found'])

/** What is read, or nothing where it was damaged, which is noted: what looks over many must not fail by one. */
export const readable = <Value>({ note }: Noting, what: string, read: () => Value): readonly Value[] => {
  try {
    return [read()]
  } catch (error) {
    if (!(error instanceof Failure) || !lost.has(error.code)) throw error
    note(`damaged, and passed over: ${what}`, error)
    return []
  }
}

/** A stored JSON text; one that cannot be read was damaged. */
export const fromJson = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text))
  } catch (error) {
    throw new Failure('database-damaged', { cause: error })
  }
}
