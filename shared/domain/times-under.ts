import type { SectionId } from './identity.ts'
import type { Plan } from './plan.ts'
import type { RunResult } from './run-result.ts'
import type { Section } from './section.ts'
import { strandsOf, weightOf, type Strand } from './strands.ts'
import { millis, type Millis } from './time.ts'
import { toldInFull } from './told-in-full.ts'

type Times = ReadonlyMap<SectionId, Millis>

/** What an earlier section gives to a present one: a share of its own time, which makes up a share of the present one (both 0–1). */
type Gift = { readonly from: SectionId; readonly gives: number; readonly makesUp: number }

/** For each present section, what the sections of the earlier plan give to it. */
type Inheritance = ReadonlyMap<SectionId, readonly Gift[]>

type Held = { readonly section: Section; readonly strand: Strand; readonly whole: number }

const strandsBySource = (plan: Plan): ReadonlyMap<SectionId, readonly Held[]> => {
  const bySource = new Map<SectionId, Held[]>()
  for (const section of plan) {
    const strands = strandsOf(section)
    const whole = weightOf(strands)
    for (const strand of strands) {
      const held = { section, strand, whole }
      const others = bySource.get(strand.of)
      if (others === undefined) bySource.set(strand.of, [held])
      else others.push(held)
    }
  }
  return bySource
}

const overlap = (a: Strand, b: Strand): number => Math.min(a.to, b.to) - Math.max(a.from, b.from)

const shareOf = ({ from, to, weight }: Strand, length: number, whole: number): number =>
  (weight * length) / (to - from) / whole

const inherit = (plan: Plan, then: Plan): Inheritance => {
  const earlier = strandsBySource(then)
  return new Map(
    plan.map((section) => {
      const strands = strandsOf(section)
      const whole = weightOf(strands)
      const gifts = strands.flatMap((strand) =>
        (earlier.get(strand.of) ?? []).flatMap((held): readonly Gift[] => {
          const common = overlap(strand, held.strand)
          if (common <= 0) return []
          const gives = shareOf(held.strand, common, held.whole)
          return [{ from: held.section.id, gives, makesUp: shareOf(strand, common, whole) }]
        }),
      )
      return [section.id, gifts]
    }),
  )
}

/** What is worked out once for two plans: many runs share a plan, and plans never change. */
const onceForBoth = <Found>(work: (plan: Plan, then: Plan) => Found) => {
  const known = new WeakMap<Plan, WeakMap<Plan, { readonly found: Found }>>()
  return (plan: Plan, then: Plan): Found => {
    const ofPlan = known.get(plan) ?? new WeakMap<Plan, { readonly found: Found }>()
    known.set(plan, ofPlan)
    const kept = ofPlan.get(then) ?? { found: work(plan, then) }
    ofPlan.set(then, kept)
    return kept.found
  }
}

const inheritance = onceForBoth(inherit)

/** A section of which less was spoken in a run has no time in it: the rest was left out, or did not exist yet. */
const NEARLY_ALL = 0.9

const received = (gifts: readonly Gift[], times: Times): Millis | null => {
  let [total, madeUp] = [0, 0]
  for (const { from, gives, makesUp } of gifts) {
    const time = times.get(from)
    if (time === undefined) continue
    total += time * gives
    madeUp += makesUp
  }
  return madeUp >= NEARLY_ALL ? millis(total) : null
}

/**
 * Times (ms) of the sections of an earlier plan as times of the sections of `plan`: the same section keeps its own, one
 * that was split off has its share of the planned time, a merged one the sum. Sections without a time are left out.
 */
export const carriedTimes = (plan: Plan, then: Plan, times: Times): Times => {
  const carriedOver = new Map<SectionId, Millis>()
  for (const [id, gifts] of inheritance(plan, then)) {
    const time = received(gifts, times)
    if (time !== null) carriedOver.set(id, time)
  }
  return carriedOver
}

/** What a run told in full, in ms, as times of the sections of `plan`: what the statistics are made of. */
export const toldUnder = (plan: Plan, result: RunResult): Times =>
  carriedTimes(plan, result.plan, toldInFull(result))

/** All measured times of a run, in ms, as times of the sections of `plan`. */
export const actualsUnder = (plan: Plan, result: Pick<RunResult, 'plan' | 'actuals'>): Times =>
  carriedTimes(plan, result.plan, result.actuals)

/** What an earlier plan gave to the sections of `plan`, in ms, floated ones included. */
export const plannedUnder = onceForBoth((plan: Plan, then: Plan): Times =>
  carriedTimes(plan, then, new Map(then.map(({ id, planned }) => [id, planned]))),
)

/** The sections of an earlier plan of which nothing is in `plan` any more, in their order. */
export const leftBehind = (plan: Plan, then: Plan): Plan => {
  const taken = new Set(
    [...inheritance(plan, then).values()].flatMap((gifts) => gifts.map(({ from }) => from)),
  )
  return then.filter(({ id }) => !taken.has(id))
}

/** As `carriedTimes`, and with the times of the sections that were left behind. */
export const allCarriedTimes = (plan: Plan, then: Plan, times: Times): Times => {
  const left = leftBehind(plan, then).flatMap(({ id }) => {
    const time = times.get(id)
    return time === undefined ? [] : [[id, time] as const]
  })
  return new Map([...carriedTimes(plan, then, times), ...left])
}
