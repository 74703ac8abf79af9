import type { SectionId } from './identity.ts'
import { countedActuals, sectionsTold, type RunResult } from './run-result.ts'
import type { Millis } from './time.ts'

/** The measured times (ms) that count of the sections that were told to their end: of a run that stopped early, not the one in which it stopped. */
export const toldInFull = (result: RunResult): ReadonlyMap<SectionId, Millis> => {
  const actuals = countedActuals(result)
  const { told, of } = sectionsTold(result)
  const { current } = result.state
  return told < of ? new Map([...actuals].filter(([section]) => section !== current)) : actuals
}
