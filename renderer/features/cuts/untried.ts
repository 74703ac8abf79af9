import type { Trials } from '#shared/domain/cuts/trial.ts'
import { findSection, type Plan } from '#shared/domain/plan.ts'

/** The trials without those of a plan: what is tried in other talks stays. */
export const untried = (trials: Trials, plan: Plan): Trials =>
  new Map([...trials].filter(([id]) => findSection(plan, id) === undefined))
