import { v7 as newId } from 'uuid'
import { createActions, type Actions } from '#renderer/store/actions.ts'
import { createAppStore, type Workshop } from '#renderer/store/app-store.ts'
import { RequestFailure, type Main } from '#renderer/store/main-port.ts'
import { createSaveQueue } from '#renderer/store/save-queue.ts'
import { start } from '#renderer/store/start.ts'
import type { AppState } from '#renderer/store/state.ts'
import { adviseCuts } from '#shared/domain/cuts/advise-cuts.ts'
import { RefusedByMain, type Desk } from './make-desk.ts'

/** The main process as the store sees it. */
export const mainOf = (desk: Desk): Main => ({
  ask: async (channel, request) => {
    try {
      return await desk.ask(channel, request)
    } catch (error) {
      throw error instanceof RefusedByMain ? new RequestFailure(error.code) : error
    }
  },
  on: desk.on,
})

/** What a window without its screens is: what it shows, and what can be done there. */
export type Window = { readonly state: () => AppState; readonly actions: Actions }

/** What a window on a desk works with; `main` where it does not answer as it should. */
export const makeWorkshop = (desk: Desk, main: Main = mainOf(desk)): Workshop => ({
  store: createAppStore(),
  main,
  queue: createSaveQueue(),
  advise: async (question) => adviseCuts(question),
  now: desk.clock.monotonic,
  newId,
})

/** Opens a window on a desk, as starting the app does. */
export const openWindow = async (desk: Desk): Promise<Window> => {
  const workshop = makeWorkshop(desk)
  await start(workshop)
  return { state: workshop.store.getState, actions: createActions(workshop) }
}
