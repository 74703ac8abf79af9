import type { UnderWay } from '#shared/domain/cuts/rescue-now.ts'
import type { RunOnDesk } from './use-run-moment.ts'

/** The run on the desk, as what may be left out of it is asked. */
export const underWay = ({ plan, run, facts, live, expected }: RunOnDesk): UnderWay => ({
  plan,
  run,
  budget: facts.budget,
  expected,
  promises: live.talk.promises.map(({ id }) => id),
})
