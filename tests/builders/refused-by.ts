import { Failure } from '#electron/failure.ts'
import type { FailureCode } from '#shared/ipc/failure.ts'

/** The name of the failure that some work ends in; throws when it ends in none, or in one without a name. */
export const refusedBy = (work: () => unknown): FailureCode => {
  try {
    work()
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
  throw new Error('nothing was refused')
}
