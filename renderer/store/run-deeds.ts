import type { RunId, TalkId } from '#shared/domain/identity.ts'
import type { Correction, RunCommand } from '#shared/domain/run-command.ts'
import type { Run, RunKind } from '#shared/domain/run.ts'
import type { Instant } from '#shared/domain/time.ts'
import type { Request } from '#shared/ipc/contract.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { Workshop } from './app-store.ts'
import { bringBack, correctRun, loadBin, restoreOriginal } from './correct-actions.ts'
import { changeRun, discardRun } from './finished-run-actions.ts'
import { loadAsides, recoverRun, resumeRun, setRunAside } from './interrupted-run-actions.ts'
import { commandRun, leaveRun, startRun } from './run-actions.ts'
import { startClock } from './clock-actions.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { moveRun } from './move-actions.ts'
import { startWaiting, stopWaiting, waitForStart } from './wait-actions.ts'

const itself = (runId: RunId): RunId => runId

/** All that a screen may do to the run in progress and to finished runs. */
export const createRunActions = (workshop: Workshop) => ({
  startRun: (kind: RunKind, slotFrom?: Instant): Promise<void> => startRun(workshop, kind, { slotFrom }),
  startClock: oneAtATime((t: Translate, when: string): Promise<void> => startClock(workshop, t, when)),
  moveRun: oneAtATime((run: Run, talkId: TalkId): Promise<void> => moveRun(workshop, run, talkId)),
  waitForStart: oneAtATime((startsAt: Instant): Promise<void> => waitForStart(workshop, startsAt)),
  startWaiting: oneAtATime((): Promise<void> => startWaiting(workshop)),
  stopWaiting: (): Promise<void> => stopWaiting(workshop),
  commandRun: (command: RunCommand): Promise<boolean> => commandRun(workshop, command),
  leaveRun: oneAtATime((): Promise<void> => leaveRun(workshop)),
  loadAsides: (): Promise<void> => loadAsides(workshop),
  resumeRun: oneAtATime((runId: RunId): Promise<void> => resumeRun(workshop, runId)),
  setRunAside: oneAtATime((): Promise<void> => setRunAside(workshop)),
  changeRun: (run: Run, patch: Partial<Pick<Run, 'kind' | 'counts'>>): Promise<void> =>
    changeRun(workshop, run, patch),
  correctRun: (runId: RunId, command: Correction | { readonly type: 'undo' }): Promise<void> =>
    correctRun(workshop, runId, command),
  restoreOriginal: (run: Run): Promise<void> => restoreOriginal(workshop, run),
  loadBin: (talkId: TalkId): Promise<void> => loadBin(workshop, talkId),
  bringBack: oneAtATime((runId: RunId): Promise<void> => bringBack(workshop, runId), itself),
  discardRun: oneAtATime((runId: RunId): Promise<void> => discardRun(workshop, runId), itself),
  recoverRun: oneAtATime((how: Request<'run.recover'>['how']): Promise<void> => recoverRun(workshop, how)),
})
