import { Failure } from '#electron/ipc/fail.ts'
import type { FailureCode } from '#shared/ipc/failure.ts'

/** SQLite's primary result codes (sqlite.org/rescode.html) that a speaker can do something about. */
const codes: ReadonlyMap<number, FailureCode> = new Map([
  [5, 'database-locked'],
  [6, 'database-locked'],
  [8, 'read-only'],
  [10, 'disk-full'],
  [11, 'database-damaged'],
  [13, 'disk-full'],
  [14, 'read-only'],
  [26, 'database-damaged'],
])

const sqliteCode = (error: unknown): number | null => {
  if (!(error instanceof Error)) return null
  const known = 'sqliteCode' in error ? error.sqliteCode : 'errcode' in error ? error.errcode : null
  return typeof known === 'number' ? known & 0xff : null
}

/** Names what SQLite refused; what it says otherwise stays as it is. */
export const storageFailure = (error: unknown): unknown => {
  const code = codes.get(sqliteCode(error) ?? -1)
  return code === undefined ? error : new Failure(code, { cause: error })
}

/** Does storage work; a refusal of SQLite's becomes a Failure by name. */
export const guarded = <Value>(work: () => Value): Value => {
  try {
    return work()
  } catch (error) {
    throw storageFailure(error)
  }
}
