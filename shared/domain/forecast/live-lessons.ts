import { z } from 'zod'
import { runIdSchema, talkIdSchema } from '#shared/domain/identity.ts'
import { counting, type RunResult } from '#shared/domain/run-result.ts'
import { instantSchema, sum, type Instant } from '#shared/domain/time.ts'
import { toldInFull } from '#shared/domain/told-in-full.ts'
import { outlookOfParts, sectionForecast } from './forecast.ts'
import { forecastOf } from './forecast-of.ts'
import { NO_BIAS, UNKNOWN_BIAS, type LiveBias } from './live-bias.ts'

/**
 * What one live run taught: how it differed from the rehearsal that was forecast before it, as the log of a factor
 * (+ = longer live), with the variance of that. `at`: when the live run began.
 */
export const liveLessonSchema = z
  .object({
    talkId: talkIdSchema,
    runId: runIdSchema,
    at: instantSchema,
    mean: z.number(),
    variance: z.number().positive(),
  })
  .readonly()
export type LiveLesson = z.infer<typeof liveLessonSchema>

/** What a live run has of its own beside the pace of the day: the hall, the clock on the wall, one start too many. As a relative scale. */
const OCCASION = 0.02

/** Variance of Student's t with `freedom` degrees of freedom; from where it is without bounds on, a large one. */
const studentVariance = (freedom: number): number => (freedom > 2.5 ? freedom / (freedom - 2) : 5)

const lessonOf = (live: RunResult, before: readonly RunResult[]): LiveLesson | null => {
  const told = toldInFull(live)
  const length = sum(told.values())
  const forecast = forecastOf({ plan: live.plan, results: before, estimates: new Map(), bias: NO_BIAS })
  const { center, spread, freedom } = outlookOfParts(
    forecast,
    [...told.keys()].map((id) => sectionForecast(forecast, id)),
  )
  if (length === 0 || center === 0) return null
  return {
    talkId: live.run.talkId,
    runId: live.run.id,
    at: live.state.startedAt,
    mean: Math.log(length / center),
    variance: (spread / center) ** 2 * studentVariance(freedom) + OCCASION ** 2,
  }
}

/** A talk that was given more often than this teaches by the last ones: earlier ones tell of the speaker of then. */
const TAUGHT_BY = 8

/** The lessons of a talk's last live runs that count and that a rehearsal stood before. `results`: of the talk, oldest first. */
export const liveLessons = (results: readonly RunResult[]): readonly LiveLesson[] => {
  const counted = counting(results)
  const first = counted.findIndex(({ run }) => run.kind !== 'live')
  const taught = [...counted.keys()].filter(
    (index) => first >= 0 && index > first && counted[index]?.run.kind === 'live',
  )
  return taught.slice(-TAUGHT_BY).flatMap((index) => {
    const live = counted[index]
    return live === undefined ? [] : (lessonOf(live, counted.slice(0, index)) ?? [])
  })
}

/** The lessons of live runs that began before a moment: all that could be known then. */
export const lessonsBefore = (lessons: readonly LiveLesson[], moment: Instant): readonly LiveLesson[] =>
  lessons.filter(({ at }) => at < moment)

/** The live bias after some lessons: their mean, each weighing by its precision, shrunk towards none (a normal prior of N(0, 5 %)). */
export const learntBias = (lessons: readonly LiveLesson[]): LiveBias => {
  const prior = 1 / UNKNOWN_BIAS.spread ** 2
  const precision = lessons.reduce((all, { variance }) => all + 1 / variance, prior)
  const weighed = lessons.reduce((all, { mean, variance }) => all + mean / variance, 0)
  return { mean: weighed / precision, spread: Math.sqrt(1 / precision), runs: lessons.length }
}
