import type { MessageKey, MessageValues } from '#shared/i18n/catalogue.ts'
import type { Workshop } from './app-store.ts'
import { RequestFailure } from './main-port.ts'
import type { Undo } from './state.ts'

/** Says something in the line at the bottom; `undo` is offered beside it. A new notice replaces the old one. */
export const notify = (
  { store }: Pick<Workshop, 'store'>,
  key: MessageKey,
  { values = {}, undo = null }: { values?: MessageValues; undo?: Undo | null } = {},
): void =>
  store.setState(({ notice, past, wayBack }) => ({
    notice: { id: (notice?.id ?? 0) + 1, key, values, undo },
    wayBack: undo === null ? wayBack : { undo, after: past.at(-1) },
  }))

/** Takes the notice away. */
export const dismissNotice = ({ store }: Pick<Workshop, 'store'>): void => store.setState({ notice: null })

/** Runs an action; what main refuses is said in words, and null comes back. */
export const attempt = async <Value>(
  workshop: Workshop,
  action: () => Promise<Value>,
): Promise<Value | null> => {
  try {
    return await action()
  } catch (error) {
    const code = error instanceof RequestFailure ? error.code : 'internal'
    notify(workshop, `error.${code}`)
    return null
  }
}
