import type { Millis } from '#shared/domain/time.ts'
import { demoSections } from './demo-sections.ts'
import { demoActual } from './demo-times.ts'
import { sectionEnds } from './tell-run.ts'

/** When each mark of the 43:00 practice run comes, in ms since its start; the last one ends the run. Played live by `npm run demo`. */
export const demoPlay: readonly Millis[] = sectionEnds(
  demoSections.map((section) => demoActual.lastPractice[section]),
)
