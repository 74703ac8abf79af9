import type { Main } from './store/main-port.ts'
import type { AppStore } from './store/app-store.ts'

const isField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

/** Leaves the field that is typed in, so that it keeps its text: a field that is taken off the screen hears nothing of it. */
export const keepTyped = (): void => {
  const { activeElement } = document
  if (isField(activeElement)) activeElement.blur()
}

/** A run that main begins takes the whole window: what is typed is kept before. To be called before anything else listens for runs. */
export const keepTypedBeforeRuns = (main: Main, store: AppStore): (() => void) =>
  main.on('run.snapshot', (snapshot) => {
    if (snapshot !== null && store.getState().run === null) keepTyped()
  })
