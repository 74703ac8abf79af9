import { useEffect } from 'react'
import { keepTyped } from './keep-typed.ts'
import { isDialogOpen } from './open-dialog.ts'
import type { Actions } from './store/actions.ts'
import { useActions, useApp } from './store/react.tsx'
import { shownLanguage } from './store/shown-language.ts'
import { places } from './store/state.ts'
import { watchTyping, type TypingWatch } from './typing-undo.ts'

type Keys = {
  readonly actions: Actions
  readonly onNew: () => void
  readonly onPalette: () => void
}

const leave = (go: () => void): void => {
  keepTyped()
  go()
}

/** Only undo and redo go on while their key is held. */
const isHeld = ({ key, repeat }: KeyboardEvent): boolean => repeat && !['z', 'y'].includes(key.toLowerCase())

/** The command of a key pressed with Ctrl or Cmd, wherever the focus is; undefined for a key without one. */
const commandOf = (
  { key, shiftKey, target }: KeyboardEvent,
  { actions, onNew, onPalette }: Keys,
  typing: TypingWatch,
): (() => void) | undefined => {
  const place = places[Number(key) - 1]
  if (place !== undefined) return () => leave(() => actions.go(place))
  switch (key.toLowerCase()) {
    case 'z':
      if (typing.isTypedIn(target)) return undefined
      return () => void (shiftKey ? actions.redoEdit() : actions.undoLast())
    case 'y':
      return typing.isTypedIn(target) ? undefined : () => void actions.redoEdit()
    case 'n':
      return () => leave(onNew)
    case 'k':
      return onPalette
    default:
      return undefined
  }
}

/** Keys that work everywhere but in a run, which has keys of its own, and under a dialog. */
export const useGlobalKeys = (onPalette: () => void): void => {
  const actions = useActions()
  const language = useApp(shownLanguage)
  const isFree = useApp(({ phase, run }) => phase === 'ready' && run === null)
  useEffect(() => {
    if (!isFree) return undefined
    const typing = watchTyping(document)
    const keys = { actions, onPalette, onNew: () => void actions.createTalk(language, null) }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return
      if (isDialogOpen()) return
      const command = commandOf(event, keys, typing)
      if (command === undefined) return
      event.preventDefault()
      if (!isHeld(event)) command()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      typing.stop()
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [actions, language, isFree, onPalette])
}
