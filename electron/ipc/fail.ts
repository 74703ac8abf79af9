import type { FailureCode, Result } from '#shared/ipc/failure.ts'

/** Thrown by handlers and what they call; its code crosses to the window, its message never does. */
export class Failure extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, options?: ErrorOptions) {
    super(code, options)
    this.name = 'Failure'
    this.code = code
  }
}

/** A named failure as it crosses to a window. */
export const failed = (code: FailureCode): Result<never> => ({
  ok: false,
  error: { code, message: code.replaceAll('-', ' ') },
})
