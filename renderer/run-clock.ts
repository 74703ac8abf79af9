import { useCallback } from 'react'
import { askedAt, elapsedAt, interruptionAt, spentAt, type StartedRun } from '#shared/domain/run-state.ts'
import { shownRemaining } from '#shared/domain/shown-time.ts'
import type { Millis } from '#shared/domain/time.ts'
import { untilStart } from '#shared/domain/waiting.ts'
import { useShownNow } from './clock.ts'
import { isTicking, runClockAt } from './store/side-run.ts'
import type { LiveRun, LiveWaiting } from './store/state.ts'

/** How often the clock of a run is read, in ms: no second is shown later than this. */
const TICK = 100

/** The seconds that are shown of a run at a moment, as one number that changes whenever one of them does. */
const shownSecondsOf = (run: StartedRun, at: Millis): number => {
  const spoken = elapsedAt(run, at)
  const shown = [spoken, run.late + spoken, spentAt(run, at), interruptionAt(run, at), askedAt(run, at)]
  return shown.reduce((sum, ms) => sum + Math.floor(ms / 1000), 0)
}

/** The clock of the run in progress, in ms: rendered again when a second that is shown of the run changes, and with every fact. */
export const useRunSeconds = (live: LiveRun, run: StartedRun): Millis => {
  const shown = useCallback((now: number) => shownSecondsOf(run, runClockAt(live, run, now)), [live, run])
  return runClockAt(live, run, useShownNow(isTicking(live, run) ? TICK : null, shown))
}

/** The run clock at this very moment, in ms. */
export const runClockNow = (live: LiveRun, run: StartedRun): Millis =>
  runClockAt(live, run, performance.now())

/** How long it is until the slot begins, in whole seconds in ms, as it is shown. */
export const useCountdown = (waiting: LiveWaiting): Millis => {
  const left = useCallback(
    (now: number): Millis => shownRemaining(untilStart(waiting, now - waiting.receivedAt)),
    [waiting],
  )
  return left(useShownNow(TICK, left))
}
