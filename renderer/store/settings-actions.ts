import type { Settings } from '#shared/domain/settings.ts'
import type { Workshop } from './app-store.ts'
import { attempt } from './notices.ts'

/** Takes effect at once and is saved behind it. */
export const changeSettings = async (workshop: Workshop, patch: Partial<Settings>): Promise<void> => {
  const settings = { ...workshop.store.getState().settings, ...patch }
  workshop.store.setState({ settings })
  await attempt(workshop, () => workshop.main.ask('settings.save', { settings }))
}
