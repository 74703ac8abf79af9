import type { Forecast } from './forecast/forecast.ts'
import type { SectionId } from './identity.ts'
import type { Plan } from './plan.ts'
import type { RunForecast } from './run-snapshot.ts'
import type { Millis } from './time.ts'

/** The forecast of a run by the sections of its plan; one that was made since it began is not in it. */
export const forecastOfRun = (
  { sections, shared, freedom }: RunForecast,
  plan: Plan,
): Pick<Forecast, 'sections' | 'shared' | 'freedom'> => ({
  sections: new Map(
    plan.flatMap(({ id }) => {
      const section = sections[id]
      return section === undefined ? [] : [[id, section]]
    }),
  ),
  shared,
  freedom,
})

/** What each section of the plan is expected to take in a run, in ms: as forecast, else as planned. */
export const expectedInRun = ({ sections }: RunForecast, plan: Plan): ReadonlyMap<SectionId, Millis> =>
  new Map(plan.map(({ id, planned }) => [id, sections[id]?.center ?? planned]))
