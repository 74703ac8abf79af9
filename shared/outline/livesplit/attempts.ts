import { instant, millis, type Instant, type Millis } from '#shared/domain/time.ts'
import type { DraftRun } from '#shared/outline/outline.ts'
import { attribute, childNamed, childrenNamed, type XmlElement } from '#shared/outline/xml/xml-tree.ts'
import { endsOfFinished, endsUntilReset } from './part-ends.ts'
import { lengthOfTicks, ticksOf } from './ticks.ts'

/** Which of the two clocks of a file is read. */
export type Timing = 'RealTime' | 'GameTime'

/** One attempt as the file lists it; `total` in units of 100 ns, null when it was not finished. `lasted`: by the wall clock, in ms. */
type Attempt = {
  readonly id: number
  readonly startedAt: Instant | null
  readonly lasted: Millis | null
  readonly total: number | null
}

const idOf = (element: XmlElement): number => {
  const written = attribute(element, 'id') ?? ''
  return /^\d{1,9}$/.test(written) ? Number(written) : 0
}

/** A time of the clock asked for. Before the two clocks were told apart it stood in the element itself. */
export const timeIn = (element: XmlElement | undefined, timing: Timing): number | null => {
  if (element === undefined) return null
  const found = childNamed(element, timing)
  if (found !== undefined) return ticksOf(found.text)
  return element.children.length === 0 && timing === 'RealTime' ? ticksOf(element.text) : null
}

const MOMENT = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}):(\d{2}):(\d{2})$/

/** Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms"). */
const daysSinceEpoch = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

/** `MM/dd/yyyy HH:mm:ss` in UTC; null when it is none, or before 1970. */
const momentOf = (written: string | null): Instant | null => {
  const parts = MOMENT.exec(written ?? '')
    ?.slice(1)
    .map(Number)
  if (parts === undefined) return null
  const [month = 0, day = 0, year = 0, hours = 0, minutes = 0, seconds = 0] = parts
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1970) return null
  return instant(
    daysSinceEpoch(year, month, day) * 86_400_000 + ((hours * 60 + minutes) * 60 + seconds) * 1000,
  )
}

const attemptOf = (element: XmlElement, timing: Timing): Attempt => {
  const startedAt = momentOf(attribute(element, 'started'))
  const endedAt = momentOf(attribute(element, 'ended'))
  const lasted = startedAt === null || endedAt === null || endedAt < startedAt ? null : endedAt - startedAt
  return {
    id: idOf(element),
    startedAt,
    lasted: lasted === null ? null : millis(lasted),
    total: timeIn(element, timing),
  }
}

/** The attempts of either form of the list, those with an id above 0: the others are times carried over, no runs. */
const attemptsOf = (run: XmlElement, timing: Timing): readonly Attempt[] => {
  const newer = childrenNamed(childNamed(run, 'AttemptHistory'), 'Attempt')
  const listed = newer.length > 0 ? newer : childrenNamed(childNamed(run, 'RunHistory'), 'Time')
  return listed.map((element) => attemptOf(element, timing)).filter(({ id }) => id > 0)
}

type Times = ReadonlyMap<number, number | null>

const historyOf = (segment: XmlElement, timing: Timing): Times =>
  new Map(
    childrenNamed(childNamed(segment, 'SegmentHistory'), 'Time').map((element) => [
      idOf(element),
      timeIn(element, timing),
    ]),
  )

const runOf = ({ id, startedAt, lasted, total }: Attempt, histories: readonly Times[]): DraftRun => {
  const times = histories.map((history) => history.get(id))
  const ends = total === null ? endsUntilReset(times) : endsOfFinished(times, total)
  let floor = 0
  return {
    startedAt,
    ends: ends.map((end) => {
      if (end === null) return null
      floor = Math.max(floor, end)
      return lengthOfTicks(total === null ? floor : Math.min(floor, total))
    }),
    total: total === null ? millis(Math.max(lengthOfTicks(floor), lasted ?? 0)) : lengthOfTicks(total),
    complete: total !== null,
  }
}

/** The last `most` attempts as runs, in the file's order, and how many stand before them. A part without a time was skipped, or its time was not kept: the next one's is shared. */
export const runsOf = (
  run: XmlElement,
  segments: readonly XmlElement[],
  { timing, most }: { readonly timing: Timing; readonly most: number },
): { readonly runs: readonly DraftRun[]; readonly unread: number } => {
  const histories = segments.map((segment) => historyOf(segment, timing))
  const attempts = attemptsOf(run, timing)
  return {
    runs: attempts.slice(-most).map((attempt) => runOf(attempt, histories)),
    unread: Math.max(0, attempts.length - most),
  }
}
