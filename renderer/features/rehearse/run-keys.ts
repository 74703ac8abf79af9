import { useEffect, useEffectEvent } from 'react'

/** What a key means while the clock is on the screen. */
export type RunKey =
  | 'mark'
  | 'back'
  | 'pause'
  | 'set-aside'
  | 'leave-out'
  | 'take-rescue'
  | 'interrupt'
  | 'restart-section'
  | 'reset'
  | 'jump'
  | 'note'
  | 'flag'
  | 'end'
  | 'enter'

/** What is seldom wanted and changes much is asked for with Shift. → and PageDown, ← and PageUp are what presentation clickers send. */
const keys: ReadonlyMap<string, RunKey> = new Map([
  [' ', 'mark'],
  ['ArrowRight', 'mark'],
  ['PageDown', 'mark'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['p', 'pause'],
  ['s', 'leave-out'],
  ['t', 'take-rescue'],
  ['i', 'interrupt'],
  ['r', 'restart-section'],
  ['R', 'reset'],
  ['A', 'set-aside'],
  ['j', 'jump'],
  ['n', 'note'],
  ['m', 'flag'],
  ['Escape', 'end'],
  ['Enter', 'enter'],
])

/** What has keys of its own: fields, and whatever is opened over the clock. */
const ELSEWHERE = 'input, textarea, select, [role=dialog], [role=alertdialog]'

/** Tabs, talks and buttons around the screen of the run: before a run they are in reach, and Space and → are theirs. */
const AROUND = ['button', 'a', '[role=tab]', '[role=row]', '[role=option]']
  .map((control) => `${control}:not([data-palette=stage] *)`)
  .join()

/** Space does nothing on a kind of run that is chosen already, and PageDown on none: there they start the run. */
const isFree = (target: Element, key: string): boolean =>
  (key === ' ' && target.matches('[type=radio]:checked')) ||
  (key === 'PageDown' && target.matches('[type=radio]'))

const isElsewhere = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof Element &&
  !isFree(target, key) &&
  (target.closest(ELSEWHERE) ?? target.closest(AROUND)) !== null

/** Which key was meant, if any: held-down repeats, combinations and what is pressed elsewhere mean nothing. */
const runKey = (event: KeyboardEvent): RunKey | null => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event)) return null
  const name = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return (event.shiftKey ? keys.get(name.toUpperCase()) : undefined) ?? keys.get(name) ?? null
}

const onButton = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('button, [role=radio], [role=slider]') !== null

/** Calls `act` for every key of the run, before any button sees it; Enter stays with a focused button. */
export const useRunKeys = (act: (key: RunKey) => void): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = runKey(event)
    if (key === null || (key === 'enter' && onButton(event))) return
    event.preventDefault()
    event.stopPropagation()
    act(key)
  })
  useEffect(() => {
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [])
}
