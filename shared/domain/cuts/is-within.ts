import { toWholeSeconds, type Millis } from '#shared/domain/time.ts'

/** Whether a length keeps to a limit as it is, or at least as it is shown: in whole seconds. */
export const isWithin = (length: Millis, limit: Millis): boolean =>
  Math.min(length, toWholeSeconds(length)) <= limit
