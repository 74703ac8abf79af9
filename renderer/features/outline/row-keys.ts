/** What a key does to the row it is pressed on. */
export type RowCommand =
  | 'previous'
  | 'next'
  | 'first'
  | 'last'
  | 'move-up'
  | 'move-down'
  | 'edit-title'
  | 'details'
  | 'float'
  | 'duplicate'
  | 'delete'

type Pressed = {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const PLAIN: Readonly<Record<string, RowCommand>> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
  Enter: 'edit-title',
  ' ': 'details',
  f: 'float',
  d: 'duplicate',
  Delete: 'delete',
  Backspace: 'delete',
}

const WITH_ALT: Readonly<Record<string, RowCommand>> = { ArrowUp: 'move-up', ArrowDown: 'move-down' }

/** The command of a key pressed on the row itself; null for a key that does nothing there. */
export const rowCommand = ({ key, altKey, ctrlKey, metaKey }: Pressed): RowCommand | null => {
  if (ctrlKey || metaKey) return null
  const name = key.length === 1 ? key.toLowerCase() : key
  return (altKey ? WITH_ALT[name] : PLAIN[name]) ?? null
}

/** The command of a key pressed in a field of the row: only those that no field has a use for. */
export const rowCommandInField = (pressed: Pressed): RowCommand | null =>
  pressed.altKey ? rowCommand(pressed) : null
