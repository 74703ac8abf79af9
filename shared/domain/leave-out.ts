import type { SectionId } from './identity.ts'
import type { Plan } from './plan.ts'
import { askQuestions, goOn } from './run-moves.ts'
import { nextSection, type StartedRun } from './run-state.ts'
import type { RunEvent } from './run.ts'

/** A run without one of its sections; when it is the one under way, on to what comes next. */
export const leaveOut = (
  plan: Plan,
  run: StartedRun,
  event: RunEvent & { type: 'leave-out' },
): StartedRun => {
  if (run.leftOut.includes(event.section)) return run
  const without: StartedRun = { ...run, leftOut: [...run.leftOut, event.section] }
  if (event.section !== run.current || run.phase === 'questions') return without
  const asks = event.asks === true && nextSection(plan, without) === null
  return asks ? askQuestions(without, event.at) : goOn(plan, without, event.at)
}

/** Leaves out those that are still to come: the section under way stays. */
export const leaveOutAll = (run: StartedRun, sections: readonly SectionId[]): StartedRun => ({
  ...run,
  leftOut: [...new Set([...run.leftOut, ...sections.filter((id) => id !== run.current)])],
})
