import {
  nextSignalIn,
  signalPoint,
  signalsDue,
  type Signal,
  type SignalPoint,
  type SignalSettings,
} from '#shared/domain/signals.ts'
import type { RunInProgress } from '#shared/domain/run-snapshot.ts'
import { standingOf } from './standing.ts'

type Needs = {
  readonly settings: () => SignalSettings
  /** The run in progress at this moment. */
  readonly current: () => RunInProgress | null
  /** Calls back after some ms; gives the way to call it off. */
  readonly after: (ms: number, work: () => void) => () => void
  readonly give: (signal: Signal) => void
}

type Seen = { readonly run: string; readonly point: SignalPoint }

const isWanted = ({ live, rehearsals }: SignalSettings, { snapshot }: RunInProgress): boolean =>
  snapshot.run.kind === 'live' ? live : rehearsals

const seeNow = ({ current }: Needs): Seen | null => {
  const run = current()
  const found = run === null ? null : standingOf(run)
  if (run === null || found === null) return null
  const point = signalPoint(
    { plan: run.revision.sections, run: run.snapshot.run, state: found.state },
    found.progress,
  )
  return point === null ? null : { run: run.snapshot.run.id, point }
}

/** Gives the signals of the run in progress when they fall due: call after every fact. Between facts it wakes for the next one only. */
export const createSignaller = (needs: Needs): (() => void) => {
  let before: Seen | null = null
  let callOff: (() => void) | null = null
  const look = (): void => {
    callOff?.()
    callOff = null
    const run = needs.current()
    const now = run !== null && isWanted(needs.settings(), run) ? seeNow(needs) : null
    const last = before
    before = now
    if (now === null) return
    if (last?.run === now.run)
      for (const signal of signalsDue(needs.settings(), last.point, now.point)) needs.give(signal)
    const next = nextSignalIn(needs.settings(), now.point)
    if (next !== null) callOff = needs.after(next, look)
  }
  return look
}
