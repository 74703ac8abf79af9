import { useEffect, useEffectEvent } from 'react'
import type { RunCommand } from '#shared/domain/run-command.ts'
import { isOver } from '#shared/domain/run-state.ts'
import type { UnderWay } from '#shared/domain/cuts/rescue-now.ts'

type Act = RunCommand | 'close' | 'rescue'

/** → and PageDown, ← and PageUp are what presentation clickers send. Nothing here ends a run before its last section. */
const actOf = (key: string, { run }: UnderWay): Act | null => {
  switch (key) {
    case ' ':
    case 'ArrowRight':
    case 'PageDown':
      return isOver(run) ? null : { type: 'mark' }
    case 'ArrowLeft':
    case 'PageUp':
      return { type: run.phase === 'discarded' ? 'undo' : 'back' }
    case 'p':
      return { type: run.phase === 'paused' ? 'resume' : 'pause' }
    case 's':
      return { type: 'leave-out', section: run.current }
    case 'i':
      return { type: run.aside ? 'proceed' : 'interrupt' }
    case 'm':
      return { type: 'flag' }
    case 't':
      return 'rescue'
    case 'Escape':
      return 'close'
    default:
      return null
  }
}

const isPlain = ({ repeat, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !repeat && !ctrlKey && !metaKey && !altKey

/** Calls `act` for the keys of the run; Esc leaves the stage, never the run. */
export const useStageKeys = (underWay: UnderWay | null, act: (what: Act) => void): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isPlain(event)) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const what = underWay === null ? (key === 'Escape' ? 'close' : null) : actOf(key, underWay)
    if (what === null) return
    event.preventDefault()
    act(what)
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
