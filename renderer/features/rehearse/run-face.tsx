import { useCallback, useState } from 'react'
import { useApp } from '#renderer/store/react.tsx'
import { isOpenRun } from '#shared/domain/open-run.ts'
import { isOver } from '#shared/domain/run-state.ts'
import { KeyHints } from './key-hints.tsx'
import { OpenMoment } from './open-moment.tsx'
import type { Overlay } from './run-commands.ts'
import { RunMoment } from './run-moment.tsx'
import { RunNews } from './run-news.tsx'
import { RunOver } from './run-over.tsx'
import { RunOverlay } from './run-overlay.tsx'
import styles from './run-face.module.css'
import { useRunAct } from './use-run-act.ts'
import type { RunOnDesk } from './use-run-moment.ts'

/** Once they have been used in this many runs, the keys need no words. */
const KEYS_LEARNT = 3

const RunGoing = ({ desk }: { readonly desk: RunOnDesk }) => {
  const keysUsed = useApp(({ settings }) => settings.keysUsed)
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const { run, live } = desk
  const act = useRunAct(desk, setOverlay)
  const close = useCallback(() => setOverlay(null), [])
  return (
    <div className={styles['face']}>
      {isOpenRun(live.snapshot.run) ? <OpenMoment desk={desk} /> : <RunMoment desk={desk} />}
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

/** The run on the desk: its keys, its clock, and what is opened over it, which goes when it ends in another window. */
export const RunFace = ({ desk }: { readonly desk: RunOnDesk }) =>
  isOver(desk.run) ? <RunOver desk={desk} /> : <RunGoing desk={desk} />
