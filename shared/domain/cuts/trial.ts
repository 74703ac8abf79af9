import { sectionForecast, type Forecast } from '#shared/domain/forecast/forecast.ts'
import { scaledSection } from '#shared/domain/forecast/scaled-section.ts'
import type { SectionId } from '#shared/domain/identity.ts'
import { findSection, type Plan } from '#shared/domain/plan.ts'
import { minimumOf, type Section } from '#shared/domain/section.ts'
import { millis, type Millis } from '#shared/domain/time.ts'
import type { CutProposal } from './cut-proposal.ts'

/** A section as the speaker tries it: in or out, and with which planned time in ms. */
export type Trial = { readonly floated: boolean; readonly planned: Millis }

/** What is tried, by section; the others stay as they are. */
export type Trials = ReadonlyMap<SectionId, Trial>

/** Nothing is tried. */
export const NO_TRIALS: Trials = new Map()

/** How a section stands in the trial; the section itself where it is not tried. */
export const trialOf = (trials: Trials, section: Section): Trial => trials.get(section.id) ?? section

/** The trials with one section changed; one that is as it was before is no trial. */
export const tried = (trials: Trials, section: Section, patch: Partial<Trial>): Trials => {
  const { floated, planned } = trialOf(trials, section)
  const next = { floated, planned, ...patch }
  const others = [...trials].filter(([id]) => id !== section.id)
  const isSame = next.floated === section.floated && next.planned === section.planned
  return new Map(isSame ? others : [...others, [section.id, next]])
}

/** A proposal as trials, to go on from by hand. */
export const trialsFrom = (plan: Plan, { changes }: CutProposal): Trials =>
  changes.reduce<Trials>((trials, { section: id, change }) => {
    const section = findSection(plan, id)
    if (section === undefined) return trials
    return tried(trials, section, change.type === 'cut' ? { floated: true } : { planned: change.planned })
  }, NO_TRIALS)

/** The plan with the trials made good. The minimum of before stays the floor, but for a shorter time that was chosen. */
export const trialPlan = (plan: Plan, trials: Trials): Plan =>
  plan.map((section) => {
    const trial = trials.get(section.id)
    if (trial === undefined) return section
    const { floated, planned } = trial
    if (planned === section.planned) return { ...section, floated }
    return { ...section, floated, planned, minimum: millis(Math.min(minimumOf(section), planned)) }
  })

/** The forecast of the plan with the trials made good: what was trimmed scales with its planned time. */
export const trialForecast = (forecast: Forecast, plan: Plan, trials: Trials): Forecast => ({
  ...forecast,
  sections: new Map(
    plan.map((section) => {
      const share = section.planned > 0 ? trialOf(trials, section).planned / section.planned : 1
      return [section.id, scaledSection(sectionForecast(forecast, section.id), share)]
    }),
  ),
})
