import { useRef, useState, type KeyboardEvent } from 'react'
import type { Parsed } from './parsed.ts'

type Draft = { readonly text: string; readonly error: string | null }

type DraftOf<Value> = {
  /** The committed value, and how it is written. */
  readonly value: Value
  readonly shown: string
  readonly parse: (text: string) => Parsed<Value>
  readonly onCommit: (value: Value) => void
}

const hasText = (draft: Draft | null, shown: string): draft is Draft => draft !== null && draft.text !== shown

/**
 * A text typed over a committed value. What is refused stays as typed, with the sentence on why; it is read again at
 * each key until it is understood. `commit` is false when it was refused.
 */
export const useDraft = <Value>({ value, shown, parse, onCommit }: DraftOf<Value>) => {
  const [draft, setDraft] = useState<Draft | null>(null)
  const kept = useRef<Draft | null>(null)
  const problemOf = (text: string): string | null => {
    const parsed = parse(text)
    return parsed.ok ? null : parsed.message
  }
  const type = (text: string): void =>
    setDraft((before) => ({ text, error: (before?.error ?? null) === null ? null : problemOf(text) }))
  const restore = (): void => setDraft(null)
  const commit = (): boolean => {
    if (!hasText(draft, shown)) {
      restore()
      return true
    }
    // Enter may leave the field at once: what was kept a moment ago is not kept twice.
    if (kept.current === draft) return true
    const parsed = parse(draft.text)
    if (parsed.ok) kept.current = draft
    setDraft(parsed.ok ? null : { text: draft.text, error: parsed.message })
    if (parsed.ok && !Object.is(parsed.value, value)) onCommit(parsed.value)
    return parsed.ok
  }
  return {
    text: draft?.text ?? shown,
    error: draft?.error ?? null,
    isDirty: hasText(draft, shown),
    type,
    commit,
    restore,
  }
}

type Keys = { readonly isDirty: boolean; readonly commit: () => boolean; readonly restore: () => void }

/** Enter commits, then tells `onEnter`; Esc restores, and goes no further while there is something to restore. Keys of an input method are its own. */
export const draftKeys =
  ({ isDirty, commit, restore }: Keys, onEnter: (() => void) | undefined) =>
  (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (commit()) onEnter?.()
    }
    if (event.key === 'Escape' && isDirty) {
      event.stopPropagation()
      restore()
    }
  }
