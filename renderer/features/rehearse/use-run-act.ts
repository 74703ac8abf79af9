import { rescueNow } from '#shared/domain/cuts/rescue-now.ts'
import { isOpenRun } from '#shared/domain/open-run.ts'
import { runClockNow } from '#renderer/run-clock.ts'
import { useActions } from '#renderer/store/react.tsx'
import { runAct, type Overlay } from './run-commands.ts'
import { useRunKeys, type RunKey } from './run-keys.ts'
import { underWay } from './under-way.ts'
import type { RunOnDesk } from './use-run-moment.ts'

/** Does what each key of the run means where it stands, and gives the same for buttons; `open` opens something over the clock. */
export const useRunAct = (desk: RunOnDesk, open: (overlay: Overlay) => void): ((key: RunKey) => void) => {
  const { commandRun, leaveRun, setRunAside } = useActions()
  const { run, live } = desk
  const rescue = (): void => {
    if (isOpenRun(live.snapshot.run)) return
    const answer = rescueNow(underWay(desk), runClockNow(live, run))
    if (answer.kind !== 'none-needed' && answer.sections.length > 0)
      void commandRun({ type: 'take-rescue', sections: answer.sections })
  }
  const act = (key: RunKey): void => {
    const does = runAct(run, key)
    if (does.does === 'command') void commandRun(does.command)
    if (does.does === 'rescue') rescue()
    if (does.does === 'set-aside') void setRunAside()
    if (does.does === 'open') open(does.overlay)
    if (does.does === 'leave') void leaveRun()
  }
  useRunKeys(act)
  return act
}
