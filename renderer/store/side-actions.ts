import type { RunCommand } from '#shared/domain/run-command.ts'
import type { WindowName } from '#shared/ipc/window-names.ts'
import type { Main } from './main-port.ts'
import type { SideStore } from './side-store.ts'
import { failedKey } from './side-words.ts'

/** What a window beside the desk works with; `now` is its monotonic clock in ms. */
export type SideWorkshop = { readonly store: SideStore; readonly main: Main; readonly now: () => number }

/** Asks something of main; what fails is said in this window. */
export const attemptBeside = async (
  { store, now }: SideWorkshop,
  ask: () => Promise<unknown>,
): Promise<void> => {
  try {
    await ask()
  } catch (error) {
    store.setState({ word: { key: failedKey(error), receivedAt: now() } })
  }
}

/** All that a window beside the desk may do: command the run that is on, and close itself. */
export const createSideActions = (workshop: SideWorkshop, which: WindowName) => {
  const { store, main } = workshop
  return {
    send: async (command: RunCommand): Promise<void> => {
      const { live } = store.getState()
      if (live === null) return
      const { id: runId } = live.snapshot.run
      await attemptBeside(workshop, () => main.ask('run.command', { runId, command }))
    },
    close: (): Promise<void> => attemptBeside(workshop, () => main.ask('window.close', { which })),
  }
}
