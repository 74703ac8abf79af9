import { DEFAULT_WANTED, type CutQuestion } from '#shared/domain/cuts/cut-question.ts'
import { DEFAULT_WEIGHTS } from '#shared/domain/cuts/cut-weights.ts'
import type { Forecast } from '#shared/domain/forecast/forecast.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import { budgetOf } from '#shared/domain/slot.ts'
import { minutes, type Millis } from '#shared/domain/time.ts'
import { makeSection } from './make-section.ts'
import { makeTalk } from './make-talk.ts'

const BASIS: Forecast['basis'] = { runs: 1, lastTwo: 1, liveRuns: 0, fromPlan: 0, fromEstimate: 0 }

/** A forecast without any spread: every section takes what is expected of it, else its planned time. */
export const certainForecast = (
  plan: Plan,
  expected: ReadonlyMap<SectionId, Millis> = new Map(),
): Forecast => ({
  sections: new Map(plan.map(({ id, planned }) => [id, { center: expected.get(id) ?? planned, spread: 0 }])),
  shared: 0,
  freedom: 5,
  basis: BASIS,
})

type Patch = Partial<CutQuestion> & { readonly expected?: ReadonlyMap<SectionId, Millis> }

/** A complete question: nine sections of five minutes in a 40:00 slot, certain to be over by 5:00; the patch says what matters to the test. */
export const makeCutQuestion = ({ expected, ...patch }: Patch = {}): CutQuestion => {
  const plan = patch.plan ?? Array.from({ length: 9 }, () => makeSection({ planned: minutes(5) }))
  return {
    plan,
    forecast: certainForecast(plan, expected),
    budget: budgetOf(makeTalk()),
    wanted: DEFAULT_WANTED,
    weights: DEFAULT_WEIGHTS,
    promises: [],
    locked: new Set(),
    ...patch,
  }
}
