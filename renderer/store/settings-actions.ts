import type { Settings } from '#shared/domain/settings.ts'
import type { Workshop } from './app-store.ts'
import { attempt } from './notices.ts'

/** How many saves of a window are on their way: until the last has come back, what main tells is older than what stands here. */
const saving = new WeakMap<Workshop['store'], number>()

const count = ({ store }: Workshop, change: 1 | -1): void => {
  saving.set(store, (saving.get(store) ?? 0) + change)
}

/** Takes effect at once and is saved behind it. */
export const changeSettings = async (workshop: Workshop, patch: Partial<Settings>): Promise<void> => {
  const settings = { ...workshop.store.getState().settings, ...patch }
  workshop.store.setState({ settings })
  count(workshop, 1)
  await attempt(workshop, () => workshop.main.ask('settings.save', { settings }))
  count(workshop, -1)
}

/** What was chosen elsewhere; the echo of this window's own choice changes nothing. */
export const takeSettings = ({ store }: Workshop, settings: Settings): void => {
  if ((saving.get(store) ?? 0) === 0) store.setState({ settings })
}
