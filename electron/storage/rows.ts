import type { z, ZodType } from 'zod'
import { Failure } from '#electron/failure.ts'

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

/** A stored JSON text; one that cannot be read was damaged. */
export const fromJson = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text))
  } catch (error) {
    throw new Failure('database-damaged', { cause: error })
  }
}
