import { sectionForecast, type Forecast } from '#shared/domain/forecast/forecast.ts'
import type { PromiseId } from '#shared/domain/identity.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Literal } from './search/choice-problem.ts'

type Clause = readonly Literal[]

const kept = (item: number): Literal => ({ item, drops: false })
const dropped = (item: number): Literal => ({ item, drops: true })

/** A section goes or all that it needs stays; what it needs among floated sections is not asked for. Items are places in `sections`. */
export const needClauses = (sections: Plan): readonly Clause[] =>
  sections.flatMap(({ needs }, item) =>
    sections.flatMap(({ id }, other) =>
      other !== item && needs.includes(id) ? [[dropped(item), kept(other)]] : [],
    ),
  )

/** Of the sections that deliver the promise at least one stays. Null when none of them does. */
export const promiseClause = (sections: Plan, promise: PromiseId): Clause | null => {
  const deliverers = [...sections.keys()].filter((item) => sections[item]?.promises.includes(promise))
  return deliverers.length === 0 ? null : deliverers.map(kept)
}

/**
 * A talk of nothing is no talk: the sections of which at least one has to stay are its content and demos that take any time at
 * all; of a talk without such, all that take any.
 */
export const carrying = (sections: Plan, forecast: Pick<Forecast, 'sections'>): Plan => {
  const told = sections.filter(({ id }) => sectionForecast(forecast, id).center > 0)
  const content = told.filter(({ kind }) => kind === 'content' || kind === 'demo')
  return content.length > 0 ? content : told
}

/** Of the sections that carry the talk at least one stays. */
export const carryingClauses = (sections: Plan, forecast: Pick<Forecast, 'sections'>): readonly Clause[] => {
  const carriers = carrying(sections, forecast)
  return carriers.length === 0 ? [] : [carriers.map((section) => kept(sections.indexOf(section)))]
}

/** The promises that some section delivers, all of which have to be kept. */
export const promiseClauses = (sections: Plan, promises: readonly PromiseId[]): readonly Clause[] =>
  promises.flatMap((promise) => {
    const clause = promiseClause(sections, promise)
    return clause === null ? [] : [clause]
  })
