import type { SectionId } from '#shared/domain/identity.ts'
import type { RunEvent } from '#shared/domain/run.ts'
import { instant, millis, type Instant, type Millis } from '#shared/domain/time.ts'
import type { DraftRun } from '#shared/outline/outline.ts'

type End = { readonly at: number; readonly shared: boolean }

/** Sections whose end was not taken share the time up to the next one that was, evenly; none of them has a time of its own then. */
const sharedEnds = (ends: readonly (Millis | null)[]): readonly End[] => {
  let from = 0
  let waiting = 0
  return ends.flatMap((end): readonly End[] => {
    waiting += 1
    if (end === null) return []
    const [begin, parts] = [from, waiting]
    from = end
    waiting = 0
    return Array.from({ length: parts }, (_part, index) => ({
      at: Math.round(begin + ((end - begin) * (index + 1)) / parts),
      shared: parts > 1,
    }))
  })
}

/**
 * A run from a file as its events: a mark at the end of each section, an end, and what is left out of the statistics:
 * sections that share one time, and the one in which a run broke off.
 */
export const runEvents = (
  { ends, total, complete }: DraftRun,
  sections: readonly SectionId[],
  startedAt: Instant,
): readonly RunEvent[] => {
  const stamp = (at: number) => ({ at: millis(at), wall: instant(startedAt + at) })
  const known = sharedEnds(ends)
  const marks = complete && known.length === sections.length ? known.slice(0, -1) : known
  const inLast = sections[marks.length]
  const spoilt = sections.filter((_section, index) => known[index]?.shared === true)
  const brokenOff = complete || inLast === undefined ? [] : [inLast]
  const events: readonly RunEvent[] = [
    { type: 'start', ...stamp(0) },
    ...marks.slice(0, sections.length - 1).map(({ at }): RunEvent => ({ type: 'mark', ...stamp(at) })),
    { type: 'finish', ...stamp(total) },
  ]
  const excluded = [...new Set([...spoilt, ...brokenOff])]
  return [...events, ...excluded.map((section): RunEvent => ({ type: 'exclude', section, ...stamp(total) }))]
}
