import { nextNumber } from '#electron/storage/write-plans.ts'
import { newSectionId, revisionIdSchema } from '#shared/domain/identity.ts'
import { grownPlan, isOpenRun, leadsOn, settledPlan } from '#shared/domain/open-run.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import { runState } from '#shared/domain/run-reducer.ts'
import type { OpenRun } from './open-run.ts'
import type { Owner } from './owner.ts'

/** The most sections a plan has. */
const MOST = 1000

/** The run with another plan: a revision of its own, which reaches the disk with the next facts. */
const withPlan = ({ database, newId, clock }: Owner, open: OpenRun, sections: Plan): OpenRun => {
  const id = revisionIdSchema.parse(newId())
  const number = nextNumber(database, open.talk.id)
  return {
    ...open,
    run: { ...open.run, revisionId: id },
    revision: {
      id,
      talkId: open.talk.id,
      number,
      reason: 'clock',
      why: '',
      createdAt: clock.wall(),
      sections,
    },
  }
}

/** An open run with the section that a command leads on to; any other run, and an open one with a next section, as it is. */
export const withRoomFor = (owner: Owner, open: OpenRun, asked: RunCommand): OpenRun => {
  const plan = open.revision.sections
  if (!isOpenRun(open.run) || plan.length >= MOST) return open
  const state = runState(plan, open.run.events)
  if (state.phase === 'ready' || !leadsOn(plan, state, asked)) return open
  return withPlan(owner, open, grownPlan(plan, newSectionId(owner.newId())))
}

/** An open run that is over, with the plan that it leaves behind; any other run as it is. */
export const settledIfOver = (owner: Owner, open: OpenRun): OpenRun => {
  const { run, revision } = open
  if (!isOpenRun(run)) return open
  const { phase } = runState(revision.sections, run.events)
  if (phase !== 'ended' && phase !== 'discarded') return open
  return withPlan(owner, open, settledPlan(revision.sections, run.events))
}
