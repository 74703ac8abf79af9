import { v7 as uuid } from 'uuid'
import { runEvents } from '#electron/import/run-events.ts'
import { sectionIdSchema } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { resultsOf, type RunResult } from '#shared/domain/run-result.ts'
import { blankSection, type SectionKind } from '#shared/domain/section.ts'
import { instant, lengthSchema, millis } from '#shared/domain/time.ts'
import { makeRun } from '#tests/builders/run-of.ts'
import { randomOf, type Random } from './random.ts'

type Range = readonly [number, number]

/** The people a speaker is drawn from, everything relative to the length of the talk. */
export type Population = {
  readonly sections: Range
  /** How much longer the first run is than the last would be, and in how many runs that falls to a third. */
  readonly learning: Range
  readonly learningRuns: Range
  /** Scatter of the pace of whole runs and of single sections from run to run; demos scatter twice as much. */
  readonly pace: Range
  readonly section: Range
  /** Spread of how wrong the plan is, in all and section by section, and of how live differs from rehearsal. */
  readonly plan: number
  readonly planBySection: number
  readonly bias: number
}

/** All sorts of speakers. */
export const EVERYBODY: Population = {
  sections: [4, 12],
  learning: [0, 0.25],
  learningRuns: [1, 5],
  pace: [0.02, 0.08],
  section: [0.06, 0.2],
  plan: 0.12,
  planBySection: 0.15,
  bias: 0.05,
}

/** Sorts of speakers of whom the forecast is told nothing. */
export const SORTS: Readonly<Record<string, Population>> = {
  everybody: EVERYBODY,
  'learn nothing': { ...EVERYBODY, learning: [0, 0] },
  'learn much': { ...EVERYBODY, learning: [0.25, 0.35], learningRuns: [2, 4] },
  'even speakers': { ...EVERYBODY, pace: [0.02, 0.03], section: [0.06, 0.1] },
  'uneven speakers': { ...EVERYBODY, pace: [0.08, 0.12], section: [0.2, 0.3] },
  'three sections': { ...EVERYBODY, sections: [3, 3] },
  'twenty sections': { ...EVERYBODY, sections: [20, 20] },
}

/** A made-up speaker: the plan, and the results of so many rehearsals and of a live run after each number of them. */
export type Speaker = {
  readonly plan: Plan
  readonly rehearsals: readonly RunResult[]
  readonly live: readonly RunResult[]
}

const within = (random: Random, [from, to]: Range): number => random.between(from, to)

const kindOf = (random: Random): SectionKind => (random.uniform() < 0.15 ? 'demo' : 'content')

const DAY = 24 * 60 * 60 * 1000

const resultOf = (plan: Plan, times: readonly number[], day: number): RunResult | undefined => {
  let end = 0
  const ends = times.map((time) => lengthSchema.parse(Math.round((end += time))))
  const total = ends.at(-1) ?? lengthSchema.parse(0)
  const told = { startedAt: null, ends, total, complete: true }
  const events = runEvents(
    told,
    plan.map(({ id }) => id),
    instant(day * DAY),
  )
  return resultsOf([{ plan, run: makeRun({ events }) }])[0]
}

/** A speaker of the population, the same for the same seed, with `runs` rehearsals. */
export const speakerOf = (seed: number, of: Population, runs: number): Speaker => {
  const random = randomOf(seed * 7919 + 13)
  const count = Math.round(within(random, of.sections))
  const [learning, forgets] = [within(random, of.learning), within(random, of.learningRuns)]
  const [pace, scatter] = [within(random, of.pace), within(random, of.section)]
  const [optimism, bias] = [of.plan * random.normal(), of.bias * random.normal()]
  const truths = Array.from({ length: count }, () => ({
    kind: kindOf(random),
    log: Math.log(60_000) + random.between(0, 2),
  }))
  const plan: Plan = truths.map(({ kind, log }) => ({
    ...blankSection(sectionIdSchema.parse(uuid())),
    kind,
    planned: millis(Math.exp(log - optimism + of.planBySection * random.normal())),
  }))
  const timesOf = (run: number, shift: number): readonly number[] => {
    const level = learning * Math.exp(-run / forgets) + pace * random.normal() + shift
    return truths.map(({ kind, log }) =>
      Math.exp(log + level + (kind === 'demo' ? 2 : 1) * scatter * random.normal()),
    )
  }
  const told = (shift: number) =>
    Array.from({ length: runs }, (_, run) => resultOf(plan, timesOf(run, shift), run) ?? []).flat()
  return { plan, rehearsals: told(0), live: told(bias) }
}
