import type { Priority } from '#shared/domain/section.ts'

/** What a key does to the row it is pressed on, or to all that are chosen with it. */
export type RowCommand =
  | 'previous'
  | 'next'
  | 'first'
  | 'last'
  | 'extend-up'
  | 'extend-down'
  | 'select'
  | 'select-all'
  | 'select-none'
  | 'move-up'
  | 'move-down'
  | 'edit-title'
  | 'details'
  | 'float'
  | 'duplicate'
  | 'split'
  | 'merge'
  | 'estimate'
  | Priority
  | 'delete'

type Pressed = {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

type Keys = Readonly<Record<string, RowCommand>>

const PLAIN: Keys = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
  Enter: 'edit-title',
  Escape: 'select-none',
  ' ': 'details',
  x: 'select',
  f: 'float',
  d: 'duplicate',
  s: 'split',
  m: 'merge',
  e: 'estimate',
  '1': 'must',
  '2': 'should',
  '3': 'could',
  Delete: 'delete',
  Backspace: 'delete',
}

const WITH_ALT: Keys = { ArrowUp: 'move-up', ArrowDown: 'move-down' }
const WITH_SHIFT: Keys = { ArrowUp: 'extend-up', ArrowDown: 'extend-down' }
const WITH_COMMAND: Keys = { a: 'select-all' }

const keysFor = ({ altKey, ctrlKey, metaKey, shiftKey }: Pressed): Keys => {
  if (ctrlKey || metaKey) return altKey || shiftKey ? {} : WITH_COMMAND
  if (altKey) return WITH_ALT
  return shiftKey ? WITH_SHIFT : PLAIN
}

/** The command of a key pressed on the row itself; null for a key that does nothing there. */
export const rowCommand = (pressed: Pressed): RowCommand | null => {
  const { key } = pressed
  return keysFor(pressed)[key.length === 1 ? key.toLowerCase() : key] ?? null
}

/** The command of a key pressed in a field of the row: only those that no field has a use for. */
export const rowCommandInField = (pressed: Pressed): RowCommand | null =>
  pressed.altKey ? rowCommand(pressed) : null
