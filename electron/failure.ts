import type { FailureCode } from '#shared/ipc/failure.ts'

/** Thrown by whatever answers a window; its code crosses to the window, its message never does. */
export class Failure extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, options?: ErrorOptions) {
    super(code, options)
    this.name = 'Failure'
    this.code = code
  }
}

/** The name that the system gives to what went wrong (`ENOSPC`); null for any other error. */
export const systemCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null
