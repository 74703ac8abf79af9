import { useMemo } from 'react'
import { rescueNow, type UnderWay } from '#shared/domain/cuts/rescue-now.ts'
import { isOpenRun } from '#shared/domain/open-run.ts'
import { isOver } from '#shared/domain/run-state.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import { runClockNow, useRunSeconds } from '#renderer/run-clock.ts'
import { underWayOf } from '#renderer/store/side-run.ts'
import type { LiveRun, LiveWaiting } from '#renderer/store/state.ts'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './stage-face.module.css'
import { useStageKeys } from './stage-keys.ts'
import { StageOpenRun } from './stage-open-run.tsx'
import { StageOver } from './stage-over.tsx'
import { StageRun } from './stage-run.tsx'
import { StageWaiting } from './stage-waiting.tsx'

type Props = {
  readonly live: LiveRun | null
  readonly waiting: LiveWaiting | null
  readonly send: (command: RunCommand) => void
  readonly close: () => void
}

const Stage = ({ live, underWay }: { readonly live: LiveRun; readonly underWay: UnderWay }) => {
  const at = useRunSeconds(live, underWay.run)
  const isOpen = isOpenRun(live.snapshot.run)
  if (isOver(underWay.run)) {
    const isMeasured = !isOpen && underWay.run.phase === 'ended'
    return <StageOver underWay={underWay} at={at} isMeasured={isMeasured} />
  }
  return isOpen ? <StageOpenRun underWay={underWay} at={at} /> : <StageRun underWay={underWay} at={at} />
}

/** The stage clock: remaining time, state, this section and the next, and the way out when one is needed. Nothing else. */
export const StageFace = ({ live, waiting, send, close }: Props) => {
  const t = useWords()
  const underWay = useMemo(() => (live === null ? null : underWayOf(live)), [live])
  useStageKeys(underWay, (what) => {
    if (what === 'close') return close()
    if (what !== 'rescue') return send(what)
    if (live === null || underWay === null || isOpenRun(live.snapshot.run)) return
    const answer = rescueNow(underWay, runClockNow(live, underWay.run))
    if (answer.kind !== 'none-needed' && answer.sections.length > 0)
      send({ type: 'take-rescue', sections: answer.sections })
  })
  return (
    <main className={styles['stage']} aria-label={t('stage.heading')}>
      <VisuallyHidden>
        <h1>{t('stage.heading')}</h1>
      </VisuallyHidden>
      {live === null || underWay === null ? (
        <StageWaiting waiting={waiting} />
      ) : (
        <Stage live={live} underWay={underWay} />
      )}
    </main>
  )
}
