/** A ref for what should have the focus once it is there, so that it is never lost when a view gives way to another. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus()

/** The same, unless something has the focus. */
export const takeLostFocus = (element: HTMLElement | null): void => {
  if (document.activeElement === document.body) element?.focus()
}
