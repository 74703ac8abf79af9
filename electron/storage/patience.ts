import type { Database } from './database.ts'

/** How long a write waits for another process that holds the library, in ms. */
export const PATIENT = 2000

/** The same where the write will be tried again, and a mark must not be late by it. */
const IN_A_HURRY = 100

/** Does storage work that is not to wait long for another process. */
export const withoutWaiting = <Value>({ sql }: Pick<Database, 'sql'>, work: () => Value): Value => {
  sql.exec(`PRAGMA busy_timeout = ${IN_A_HURRY}`)
  try {
    return work()
  } finally {
    sql.exec(`PRAGMA busy_timeout = ${PATIENT}`)
  }
}
