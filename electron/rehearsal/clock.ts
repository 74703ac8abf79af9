import { instant, millis, type Instant, type Millis } from '#shared/domain/time.ts'

/** The two clocks of a run. `rate` says whether `monotonic` moves by itself (1) or is driven by a test (0). */
export type Clock = {
  readonly monotonic: () => Millis
  readonly wall: () => Instant
  readonly rate: 0 | 1
}

/** This computer's clocks; the monotonic one knows nothing of time zones, changed clocks or daylight saving. */
export const systemClock: Clock = {
  monotonic: () => millis(performance.now()),
  wall: () => instant(Date.now()),
  rate: 1,
}
