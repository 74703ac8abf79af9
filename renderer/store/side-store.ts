import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Language } from '#shared/domain/talk.ts'
import type { MessageKey } from '#shared/i18n/catalogue.ts'
import type { LiveRun, LiveSignal, LiveWaiting } from './state.ts'

/** Why something that was pressed did not happen; said at `receivedAt` on this window's own monotonic clock, in ms. */
export type LiveWord = { readonly key: MessageKey; readonly receivedAt: number }

/** All that a window beside the desk knows. */
export type SideState = {
  readonly live: LiveRun | null
  readonly waiting: LiveWaiting | null
  readonly signal: LiveSignal | null
  readonly word: LiveWord | null
  readonly language: Language
}

/** Where a window beside the desk keeps it. */
export type SideStore = StoreApi<SideState>

/** With nothing read yet. */
export const createSideStore = (): SideStore =>
  createStore<SideState>(() => ({ live: null, waiting: null, signal: null, word: null, language: 'en' }))
