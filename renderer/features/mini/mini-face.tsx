import { ArrowLeft, ArrowRight, X } from 'lucide-react'
import { useEffect, useEffectEvent, useMemo } from 'react'
import type { UnderWay } from '#shared/domain/cuts/rescue-now.ts'
import { isOpenRun } from '#shared/domain/open-run.ts'
import type { RunCommand } from '#shared/domain/run-command.ts'
import { isOver } from '#shared/domain/run-state.ts'
import { useRunSeconds } from '#renderer/run-clock.ts'
import { underWayOf } from '#renderer/store/side-run.ts'
import type { LiveRun, LiveWaiting } from '#renderer/store/state.ts'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { useWords } from '#renderer/words.ts'
import styles from './mini-face.module.css'
import { MiniOver } from './mini-over.tsx'
import { MiniRun } from './mini-run.tsx'
import { MiniWaiting } from './mini-waiting.tsx'

type Props = {
  readonly live: LiveRun | null
  readonly waiting: LiveWaiting | null
  readonly send: (command: RunCommand) => void
  readonly close: () => void
}

/** What a clicker sends; Esc is the window's, never the run's. */
const keys: ReadonlyMap<string, 'mark' | 'back' | 'close'> = new Map([
  [' ', 'mark'],
  ['ArrowRight', 'mark'],
  ['PageDown', 'mark'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['Escape', 'close'],
])

const useMiniKeys = (act: (what: 'mark' | 'back' | 'close') => void): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const what = keys.get(event.key)
    const isPlain = !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey
    if (what === undefined || !isPlain) return
    event.preventDefault()
    act(what)
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

const Running = ({ live, underWay }: { readonly live: LiveRun; readonly underWay: UnderWay }) => {
  const at = useRunSeconds(live, underWay.run)
  const isOpen = isOpenRun(live.snapshot.run)
  if (!isOver(underWay.run)) return <MiniRun underWay={underWay} at={at} isOpen={isOpen} />
  const isMeasured = !isOpen && underWay.run.phase === 'ended'
  return <MiniOver underWay={underWay} at={at} isMeasured={isMeasured} />
}

/** The small clock over the slides: remaining time, how far from the plan, this section; moved by its ground. */
export const MiniFace = ({ live, waiting, send, close }: Props) => {
  const t = useWords()
  const underWay = useMemo(() => (live === null ? null : underWayOf(live)), [live])
  const act = (what: 'mark' | 'back' | 'close') => {
    if (what === 'close') return close()
    // A discarded run comes back whole, as on the desk and the stage.
    const isGone = underWay?.run.phase === 'discarded'
    send({ type: what === 'back' && isGone ? 'undo' : what })
  }
  useMiniKeys(act)
  const buttons = [
    { what: 'back', label: t('rehearse.key.back'), Icon: ArrowLeft },
    { what: 'mark', label: t('rehearse.key.mark'), Icon: ArrowRight },
    { what: 'close', label: t('mini.close'), Icon: X },
  ] as const
  return (
    <main className={styles['mini']} aria-label={t('mini.heading')}>
      <VisuallyHidden>
        <h1>{t('mini.heading')}</h1>
      </VisuallyHidden>
      {live === null || underWay === null ? (
        <MiniWaiting waiting={waiting} />
      ) : (
        <Running live={live} underWay={underWay} />
      )}
      <div className={styles['buttons']}>
        {buttons.map(({ what, label, Icon }) => (
          <button key={what} type="button" aria-label={label} title={label} onClick={() => act(what)}>
            <Icon aria-hidden size={14} />
          </button>
        ))}
      </div>
    </main>
  )
}
