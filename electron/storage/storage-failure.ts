import { constants } from 'node:os'
import { Failure } from '#electron/failure.ts'
import type { FailureCode } from '#shared/ipc/failure.ts'

/** SQLite's primary result codes (sqlite.org/rescode.html) that a speaker can do something about. */
const codes: ReadonlyMap<number, FailureCode> = new Map([
  [3, 'read-only'],
  [5, 'database-locked'],
  [6, 'database-locked'],
  [8, 'read-only'],
  [10, 'disk-error'],
  [11, 'database-damaged'],
  [13, 'disk-full'],
  [14, 'read-only'],
  [15, 'database-locked'],
  [26, 'database-damaged'],
])

/** What the computer itself says. */
const systemCodes: ReadonlyMap<string, FailureCode> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EIO', 'disk-error'],
])

const numberIn = (error: object, field: string): number => {
  const value: unknown = Reflect.get(error, field)
  return typeof value === 'number' ? value : -1
}

/** The computer's name of what went wrong: Node says it by name, SQLite by number, and then no more than that it could not open or write. */
const systemName = (error: object): string => {
  const number = numberIn(error, 'systemErrno')
  const [name] = Object.entries(constants.errno).find(([, errno]) => errno === number) ?? []
  return name ?? String(Reflect.get(error, 'code'))
}

const codeOf = (error: object): FailureCode | undefined =>
  systemCodes.get(systemName(error)) ?? codes.get(numberIn(error, 'sqliteCode') & 0xff)

/** Names what was refused; any other error stays as it is. */
const storageFailure = (error: unknown): unknown => {
  const code = error instanceof Error && !(error instanceof Failure) ? codeOf(error) : undefined
  return code === undefined ? error : new Failure(code, { cause: error })
}

/** Does storage work; a refusal of SQLite's or of the computer's files becomes a Failure by name. */
export const guarded = <Value>(work: () => Value): Value => {
  try {
    return work()
  } catch (error) {
    throw storageFailure(error)
  }
}
