import { isOpenRun } from '#shared/domain/open-run.ts'
import { endingAt } from '#shared/domain/run-ending.ts'
import { EndedPanel } from './ended-panel.tsx'
import { useRunAct } from './use-run-act.ts'
import type { RunOnDesk } from './use-run-moment.ts'

const nothing = (): void => undefined

/** How the run on the desk ended, with the keys that are left to it. */
export const RunOver = ({ desk }: { readonly desk: RunOnDesk }) => {
  const { plan, run, live, facts } = desk
  const act = useRunAct(desk, nothing)
  return (
    <EndedPanel
      ending={endingAt(plan, run, live.snapshot.at)}
      budget={facts.budget}
      discarded={run.phase === 'discarded'}
      open={isOpenRun(live.snapshot.run)}
      onLeave={() => act('enter')}
      onTakeBack={() => act('back')}
    />
  )
}
