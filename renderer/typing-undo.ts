/** Text fields that were typed in and not left since: they have an undo of their own. */
export type TypingWatch = {
  /** Whether the undo of this element comes before the undo of edits. */
  readonly isTypedIn: (element: EventTarget | null) => boolean
  readonly stop: () => void
}

const isField = (element: EventTarget | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

/** Watches which fields hold text that was typed and not kept yet. */
export const watchTyping = (page: Document): TypingWatch => {
  const atFirst = new WeakMap<EventTarget, string>()
  const listening = new AbortController()
  const note = ({ target }: Event): void => {
    if (isField(target)) atFirst.set(target, target.value)
  }
  page.addEventListener('focusin', note, { signal: listening.signal })
  page.addEventListener('change', note, { signal: listening.signal })
  return {
    isTypedIn: (element) => isField(element) && atFirst.get(element) !== element.value,
    stop: () => listening.abort(),
  }
}
