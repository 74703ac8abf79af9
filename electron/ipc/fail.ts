import type { FailureCode, Result } from '#shared/ipc/failure.ts'

/** A named failure as it crosses to a window. */
export const failed = (code: FailureCode): Result<never> => ({
  ok: false,
  error: { code, message: code.replaceAll('-', ' ') },
})
