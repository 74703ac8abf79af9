import type { SectionId } from './identity.ts'
import { countedActuals, sectionsTold, type RunResult } from './run-result.ts'
import type { Millis } from './time.ts'

/** The measured times (ms) that count of the sections that were told to their end: not of one that was left out half-way, nor of the one in which a run stopped early. */
export const toldInFull = (result: RunResult): ReadonlyMap<SectionId, Millis> => {
  const { told, of } = sectionsTold(result)
  const { current, leftOut } = result.state
  const isCutShort = (id: SectionId): boolean => leftOut.includes(id) || (told < of && id === current)
  return new Map([...countedActuals(result)].filter(([id]) => !isCutShort(id)))
}
