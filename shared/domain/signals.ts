import { z } from 'zod'
import type { SectionId } from './identity.ts'
import { findSection, type Plan } from './plan.ts'
import type { Progress } from './progress.ts'
import { isOpenRun } from './open-run.ts'
import type { StartedRun } from './run-state.ts'
import type { Run } from './run.ts'
import { lengthSchema, millis, minutes, type Millis } from './time.ts'

/** The ways to give a signal. */
export const signalWays = ['flash', 'sound', 'notification'] as const
export type SignalWay = (typeof signalWays)[number]

const ways = { flash: z.boolean(), sound: z.boolean(), notification: z.boolean() }

/** A signal when so much of the budget is left, in ms; 0 when it is used up. */
const timeSignalSchema = z.object({ left: lengthSchema, ...ways }).readonly()
export type TimeSignal = z.infer<typeof timeSignalSchema>

/** The most times at which a signal can be given. */
export const MOST_SIGNALS = 12

/** Which signals a run gives: in rehearsals, in live runs, at what times, and when a section is over its plan. */
export const signalSettingsSchema = z
  .object({
    rehearsals: z.boolean(),
    live: z.boolean(),
    times: z.array(timeSignalSchema).max(MOST_SIGNALS).readonly(),
    section: z.object(ways).readonly(),
  })
  .readonly()
export type SignalSettings = z.infer<typeof signalSettingsSchema>

const FLASH = { flash: true, sound: false, notification: false } as const

/** Until the speaker chooses otherwise: none in a live run. */
export const DEFAULT_SIGNALS: SignalSettings = {
  rehearsals: true,
  live: false,
  times: [
    { left: minutes(5), ...FLASH },
    { left: millis(0), ...FLASH },
  ],
  section: { flash: false, sound: false, notification: false },
}

/** What a signal says: how much is left (0: the budget is used up), or which section is over its plan. */
export const signalSchema = z
  .object({
    about: z.discriminatedUnion('type', [
      z.object({ type: z.literal('left'), left: lengthSchema }).readonly(),
      z.object({ type: z.literal('section'), title: z.string() }).readonly(),
    ]),
    ...ways,
  })
  .readonly()
export type Signal = z.infer<typeof signalSchema>

/** Where a run stands for its signals: what is left of the budget and of the section under way, in ms. */
export type SignalPoint = {
  readonly left: Millis
  readonly section: SectionId
  readonly title: string
  readonly sectionLeft: Millis
}

type UnderWay = { readonly plan: Plan; readonly run: Run; readonly state: StartedRun }

/** Where a run stands for its signals; null while no time of the talk passes, and where there is none to keep to. */
export const signalPoint = ({ plan, run, state }: UnderWay, progress: Progress): SignalPoint | null => {
  if (state.phase !== 'running' || isOpenRun(run)) return null
  const section = findSection(plan, state.current)
  return {
    left: progress.remaining,
    section: state.current,
    title: section?.title ?? '',
    sectionLeft: millis((section?.planned ?? 0) - progress.current.spent),
  }
}

const isGiven = ({ flash, sound, notification }: Omit<TimeSignal, 'left'>): boolean =>
  flash || sound || notification

const crosses = (before: Millis, now: Millis, at: Millis): boolean => before > at && now <= at

/** The signals that fall due on the way from one point of a run to the next, the most urgent last. */
export const signalsDue = (
  { times, section }: SignalSettings,
  before: SignalPoint,
  now: SignalPoint,
): readonly Signal[] => {
  const isOver = before.section === now.section && crosses(before.sectionLeft, now.sectionLeft, millis(0))
  const ofSection = { about: { type: 'section' as const, title: now.title }, ...section }
  const ofTimes = times
    .filter((time) => isGiven(time) && crosses(before.left, now.left, time.left))
    .toSorted((a, b) => b.left - a.left)
    .map(({ left, ...given }): Signal => ({ about: { type: 'left', left }, ...given }))
  return isOver && isGiven(section) ? [ofSection, ...ofTimes] : ofTimes
}

/** Ms until the next signal could fall due when nothing but time passes; null when none will. */
export const nextSignalIn = ({ times, section }: SignalSettings, now: SignalPoint): Millis | null => {
  const ofTimes = times.filter(isGiven).map(({ left }) => now.left - left)
  const ahead = [...ofTimes, ...(isGiven(section) ? [now.sectionLeft] : [])].filter((ms) => ms > 0)
  return ahead.length === 0 ? null : millis(Math.min(...ahead))
}
