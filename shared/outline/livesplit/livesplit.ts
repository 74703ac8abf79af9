import { clipped } from '#shared/domain/clipped.ts'
import { LONGEST_TITLE } from '#shared/domain/section.ts'
import type { DraftPart, DraftProblem, Grouping, OutlineDraft } from '#shared/outline/outline.ts'
import {
  attribute,
  childNamed,
  childrenNamed,
  xmlTree,
  type XmlElement,
} from '#shared/outline/xml/xml-tree.ts'
import { runsOf, timeIn, type Timing } from './attempts.ts'
import { lengthOfTicks } from './ticks.ts'

const words = (element: XmlElement | undefined): string => element?.text.trim() ?? ''

/** `{Group} Last part of it` closes a group, `-Part` belongs to one. */
const CLOSING = /^\{([^}]*)\}\s*(.*)$/

const nameOf = (segment: XmlElement): string => words(childNamed(segment, 'Name'))
const titleOf = (name: string): string => (CLOSING.exec(name)?.[2] ?? name.replace(/^-/, '')).trim()

/** When the segment ended in the run that the file keeps as its best, in units of 100 ns. */
const keptEnd = (segment: XmlElement, timing: Timing): number | null => {
  const splits = childrenNamed(childNamed(segment, 'SplitTimes'), 'SplitTime')
  const kept = splits.find((split) => attribute(split, 'name') === 'Personal Best')
  return timeIn(kept ?? childNamed(segment, 'PersonalBestSplitTime'), timing)
}

const partsOf = (segments: readonly XmlElement[], timing: Timing): readonly DraftPart[] => {
  let before: number | null = 0
  return segments.map((segment) => {
    const end = keptEnd(segment, timing)
    const planned = end === null || before === null ? null : lengthOfTicks(end - before)
    before = end
    return {
      title: clipped(titleOf(nameOf(segment)).toWellFormed(), LONGEST_TITLE),
      planned,
      notes: '',
      hidden: false,
      slide: null,
      line: null,
    }
  })
}

/** Each segment a section, or each group of them. */
const groupingsOf = (segments: readonly XmlElement[]): readonly Grouping[] => {
  const names = segments.map(nameOf)
  const starts = names.flatMap((name, at) => {
    const isFirst = !(names[at - 1] ?? '').startsWith('-')
    if (!isFirst) return []
    const closing = names.slice(at).find((one) => !one.startsWith('-')) ?? ''
    return [{ at, title: name.startsWith('-') ? (CLOSING.exec(closing)?.[1]?.trim() ?? null) : null }]
  })
  const single: Grouping = { by: 'as-written', starts: names.map((_name, at) => ({ at, title: null })) }
  return starts.length < names.length ? [single, { by: 'sections', starts }] : [single]
}

/** More runs than these are not read. */
const MOST_RUNS = 10_000

const problemsOf = ({ runs, unread }: ReturnType<typeof runsOf>): readonly DraftProblem[] => {
  const undated = runs.filter(({ startedAt }) => startedAt === null).length
  return [
    ...(undated > 0 ? [{ line: null, code: 'no-dates' as const, text: String(undated) }] : []),
    ...(unread > 0 ? [{ line: null, code: 'run-unread' as const, text: String(unread) }] : []),
  ]
}

/** Whether a text is LiveSplit's splits. */
export const isLiveSplit = (text: string): boolean =>
  /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?<Run[\s>]/.test(text.slice(0, 1000))

/** Reads LiveSplit's splits: segments as parts, planned as in the file's best run, and every attempt with an id above 0 as a run. Null when it is no such file. */
export const livesplitDraft = (text: string, timing: Timing = 'RealTime'): OutlineDraft | null => {
  const run = xmlTree(text)
  if (run === null || run.name !== 'Run') return null
  const segments = childrenNamed(childNamed(run, 'Segments'), 'Segment')
  const title = [words(childNamed(run, 'GameName')), words(childNamed(run, 'CategoryName'))]
    .filter((part) => part !== '')
    .join(' — ')
  const found = runsOf(run, segments, { timing, most: MOST_RUNS })
  return {
    format: 'livesplit',
    title: title === '' ? null : clipped(title.toWellFormed(), LONGEST_TITLE),
    length: null,
    parts: partsOf(segments, timing),
    groupings: groupingsOf(segments),
    runs: found.runs,
    problems: problemsOf(found),
  }
}
