import type { WindowsPort } from '#electron/ipc/service.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { CompanionNeeds } from './companions.ts'
import type { WindowNeeds } from './window-keeper.ts'

/** The windows beside the desk; what opens them is loaded when it is first wanted. */
export const lazyWindows = (needs: WindowNeeds) => {
  let keeper: ReturnType<typeof load> | null = null
  const load = async () => (await import('./window-keeper.ts')).createWindowKeeper(needs)
  const kept = () => (keeper ??= load())
  const port: Omit<WindowsPort, 'hotkeys'> = {
    open: async (which, display) => (await kept()).open(which, display),
    close: async (which) => (await kept()).close(which),
    state: async () => (await kept()).state(),
  }
  return { port, applySettings: async (settings: Settings) => (await keeper)?.applySettings(settings) }
}

/** What stands beside the windows during a run, loaded when the first begins. */
export const lazyCompanions = (needs: CompanionNeeds) => {
  let beside: ReturnType<typeof load> | null = null
  const load = async () => (await import('./companions.ts')).createCompanions(needs)
  const kept = () => (beside ??= load())
  return {
    follow: async () => (await kept()).follow(),
    followAgain: async () => (await beside)?.follow(),
    hotkeys: async () => (await kept()).hotkeys(),
  }
}
