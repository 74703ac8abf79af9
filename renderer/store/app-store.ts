import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Advise } from './cut-question.ts'
import type { Main } from './main-port.ts'
import type { SaveQueue } from './save-queue.ts'
import { INITIAL_STATE, type AppState } from './state.ts'

/** Where this window keeps what it shows. */
export type AppStore = StoreApi<AppState>

/** What every action works with. `now` is this window's monotonic clock in ms; `newId` gives a UUID. */
export type Workshop = {
  readonly store: AppStore
  readonly main: Main
  readonly queue: SaveQueue
  readonly advise: Advise
  readonly now: () => number
  readonly newId: () => string
}

/** A store with nothing read yet. */
export const createAppStore = (): AppStore => createStore<AppState>(() => INITIAL_STATE)
