import { foretold, type Foretold, type Known } from '#shared/domain/outlook-before.ts'
import type { RunResult } from '#shared/domain/run-result.ts'

const found = new WeakMap<Known, Map<RunResult, Foretold>>()

/** What was forecast before a run, worked out when it is first shown. */
export const foretoldOf = (result: RunResult, known: Known): Foretold => {
  const ofKnown = found.get(known) ?? new Map<RunResult, Foretold>()
  found.set(known, ofKnown)
  const foreseen = ofKnown.get(result) ?? foretold(result, known)
  ofKnown.set(result, foreseen)
  return foreseen
}
