import { constants } from 'node:os'
import { Failure } from '#electron/failure.ts'
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

/** What the computer itself said; SQLite then says no more than that it could not open or write. */
const systemCodes: ReadonlyMap<number, FailureCode> = new Map([
  [constants.errno.ENOSPC, 'disk-full'],
  [constants.errno.EDQUOT, 'disk-full'],
  [constants.errno.EROFS, 'read-only'],
  [constants.errno.EACCES, 'read-only'],
])

const numberIn = (error: object, field: string): number => {
  const value: unknown = Reflect.get(error, field)
  return typeof value === 'number' ? value : -1
}

const codeOf = (error: object): FailureCode | undefined =>
  systemCodes.get(numberIn(error, 'systemErrno')) ?? codes.get(numberIn(error, 'sqliteCode') & 0xff)

/** Names what SQLite refused; what it says otherwise stays as it is. */
const storageFailure = (error: unknown): unknown => {
  const code = error instanceof Error && !(error instanceof Failure) ? codeOf(error) : undefined
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
