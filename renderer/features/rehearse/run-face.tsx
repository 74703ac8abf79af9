import { useCallback, useState } from 'react'
import { useActions, useApp } from '#renderer/store/react.tsx'
import { rescueNow } from '#shared/domain/cuts/rescue-now.ts'
import { isOpenRun } from '#shared/domain/open-run.ts'
import { runEnding } from '#shared/domain/run-ending.ts'
import { isOver } from '#shared/domain/run-state.ts'
import { runClockNow } from '#renderer/run-clock.ts'
import { EndedPanel } from './ended-panel.tsx'
import { KeyHints } from './key-hints.tsx'
import { runAct, type Overlay } from './run-commands.ts'
import { useRunKeys, type RunKey } from './run-keys.ts'
import { OpenMoment } from './open-moment.tsx'
import { RunMoment } from './run-moment.tsx'
import { RunNews } from './run-news.tsx'
import { RunOverlay } from './run-overlay.tsx'
import styles from './run-face.module.css'
import type { RunOnDesk } from './use-run-moment.ts'
import { underWay } from './under-way.ts'

/** Once they have been used in this many runs, the keys need no words. */
const KEYS_LEARNT = 3

type OverProps = { readonly desk: RunOnDesk; readonly act: (key: RunKey) => void }

/** How the run ended. */
const RunOver = ({ desk: { run, live, facts, plan }, act }: OverProps) => (
  <EndedPanel
    ending={runEnding(plan, run, live.snapshot.at)}
    budget={facts.budget}
    discarded={run.phase === 'discarded'}
    open={isOpenRun(live.snapshot.run)}
    onLeave={() => act('enter')}
    onTakeBack={() => act('back')}
  />
)

/** The run on the desk: its keys, its clock, and what is opened over it. */
export const RunFace = ({ desk }: { readonly desk: RunOnDesk }) => {
  const { commandRun, leaveRun, setRunAside } = useActions()
  const keysUsed = useApp(({ settings }) => settings.keysUsed)
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const { run, live } = desk
  const rescue = () => {
    if (isOpenRun(live.snapshot.run)) return
    const answer = rescueNow(underWay(desk), runClockNow(live, run))
    if (answer.kind !== 'none-needed' && answer.sections.length > 0)
      void commandRun({ type: 'take-rescue', sections: answer.sections })
  }
  const act = (key: RunKey) => {
    const does = runAct(run, key)
    if (does.does === 'command') void commandRun(does.command)
    if (does.does === 'rescue') rescue()
    if (does.does === 'set-aside') void setRunAside()
    if (does.does === 'open') setOverlay(does.overlay)
    if (does.does === 'leave') void leaveRun()
  }
  useRunKeys(act)
  const isOpen = isOpenRun(live.snapshot.run)
  const close = useCallback(() => setOverlay(null), [])
  if (isOver(run)) return <RunOver desk={desk} act={act} />
  return (
    <div className={styles['face']}>
      {isOpen ? <OpenMoment desk={desk} /> : <RunMoment desk={desk} />}
      <RunNews snapshot={live.snapshot} paused={run.phase === 'paused'} />
      <KeyHints
        live={live.snapshot.run.kind === 'live'}
        run={run}
        worded={keysUsed <= KEYS_LEARNT}
        act={act}
      />
      <RunOverlay desk={desk} overlay={overlay} onClose={close} />
    </div>
  )
}
