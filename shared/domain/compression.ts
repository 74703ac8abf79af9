import { speechCount } from './estimates/speech-count.ts'
import { DEFAULT_RATES, spokenLength } from './estimates/speech-rates.ts'
import { findSection } from './plan.ts'
import { counting, type RunResult } from './run-result.ts'
import type { Section } from './section.ts'
import { millis, type Millis } from './time.ts'
import { actualsUnder, carriedTimes, leftBehind } from './times-under.ts'
import { toldInFull } from './told-in-full.ts'
import { weightedMedian } from './typical.ts'

/** One section in two runs. `content`: how much of what was told then is told now (1: all of it), by its notes. */
type SharedSection = {
  readonly section: Section
  readonly before: Millis
  readonly now: Millis
  readonly content: number
}

/** One section that is told faster. `faster`: by which share, 0.18 = 18 %; its content taken into account. */
export type FasterSection = SharedSection & { readonly faster: number }

/** A run that got shorter by speaking faster. `shorter` (ms > 0) and `faster` are of the sections with the same content. */
export type Compression = {
  readonly earlier: RunResult
  readonly sections: readonly FasterSection[]
  readonly shorter: Millis
  readonly faster: number
  /** Whether both runs told these sections and no others. */
  readonly isWhole: boolean
}

/** The least drop of the shared factor that is called speaking faster (forecast-and-cuts, "compression"). */
const LEAST_DROP = 0.08
/** The share of the time that both runs spent on the same sections which must have shrunk alike. */
const ALIKE_SHARE = 0.75
/** Sections shrink alike whose drop (as a log) is between half of and two and a half times the middle one. */
const ALIKE = { least: 0.5, most: 2.5 }
/** Less than this share of a run in common, and the two are different talks. */
const COMMON_SHARE = 0.5

/** How much the notes have to say; the rate does not matter where two are held against each other. */
const written = ({ notes }: Section): number => spokenLength(speechCount(notes), DEFAULT_RATES)

/** Without notes on both sides the content counts as the same; so it does where sections were split or merged. */
const contentRatio = (then: Section | undefined, now: Section): number => {
  if (then === undefined || then.madeOf.length + now.madeOf.length > 0) return 1
  const [before, after] = [written(then), written(now)]
  return before === 0 || after === 0 ? 1 : after / before
}

const sharedSections = (now: RunResult, earlier: RunResult): readonly SharedSection[] => {
  const times = toldInFull(now)
  const timesThen = carriedTimes(now.plan, earlier.plan, toldInFull(earlier))
  return now.plan.flatMap((section) => {
    const [before, after] = [timesThen.get(section.id), times.get(section.id)]
    if (!before || !after) return []
    const content = contentRatio(findSection(earlier.plan, section.id), section)
    return [{ section, before, now: after, content }]
  })
}

/** Whether some sections are all that was told in two runs. */
const areAll = (some: readonly SharedSection[], now: RunResult, earlier: RunResult): boolean =>
  some.length === now.actuals.size &&
  some.length === actualsUnder(now.plan, earlier).size &&
  leftBehind(now.plan, earlier.plan).every(({ id }) => !earlier.actuals.has(id))

/** How long what is told now took then, in ms. */
const sameThen = ({ before, content }: SharedSection): number => before * content

/** How the pace changed, as the log of a factor: − = faster now. */
const drop = (shared: SharedSection): number => Math.log(shared.now / sameThen(shared))

const total = (parts: readonly SharedSection[], of: (part: SharedSection) => number): number =>
  parts.reduce((all, part) => all + of(part), 0)

/** Those that shrank about as much as the middle one: a section of its own that was cut is none of them. */
const shrunkAlike = (shared: readonly SharedSection[]): readonly SharedSection[] => {
  const middle = weightedMedian(shared.map((part) => ({ value: drop(part), weight: sameThen(part) })))
  if (middle === null || middle >= 0) return []
  return shared.filter((part) => drop(part) <= middle * ALIKE.least && drop(part) >= middle * ALIKE.most)
}

const isComparable = (shared: readonly SharedSection[], { total: all }: RunResult): boolean =>
  shared.length > 0 && total(shared, ({ now }) => now) >= all * COMMON_SHARE

/**
 * Whether a run was shorter than an earlier one because the speech got faster, not because the content got smaller:
 * the sections that both told to their end shrank alike, by 8 % or more. Null when they did not: sections that drop
 * one by one are cuts.
 */
export const compressionAgainst = (now: RunResult, earlier: RunResult): Compression | null => {
  const shared = sharedSections(now, earlier)
  if (!isComparable(shared, now)) return null
  const alike = shrunkAlike(shared)
  if (total(alike, sameThen) < total(shared, sameThen) * ALIKE_SHARE) return null
  const [then, after] = [total(alike, sameThen), total(alike, (part) => part.now)]
  if (after > then * (1 - LEAST_DROP)) return null
  return {
    earlier,
    sections: alike.map((part) => ({ ...part, faster: sameThen(part) / part.now - 1 })),
    shorter: millis(then - after),
    faster: then / after - 1,
    isWhole: areAll(alike, now, earlier),
  }
}

/** The compression of a run against the first one that can be compared with it or the one right before, whichever was slower; null for none. `results`: of its talk, oldest first. */
export const compressionOf = (now: RunResult, results: readonly RunResult[]): Compression | null => {
  const before = counting(results).filter(({ state }) => state.startedAt < now.state.startedAt)
  const first = before.find((result) => isComparable(sharedSections(now, result), now))
  const found = [first, before.at(-1)].flatMap((earlier) =>
    earlier === undefined ? [] : (compressionAgainst(now, earlier) ?? []),
  )
  const [one, other] = found
  if (one === undefined || other === undefined) return one ?? null
  return other.faster > one.faster ? other : one
}
