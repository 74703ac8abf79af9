import type { Handlers } from './handlers.ts'
import type { Service } from './service.ts'

/** Handlers of the windows themselves. */
export const createWindowHandlers = ({
  windows,
}: Service): Pick<Handlers, `window.${'open' | 'close' | 'state'}` | 'hotkeys.state'> => ({
  'window.open': ({ which, display }) => windows.open(which, display ?? null),
  'window.close': ({ which }) => windows.close(which),
  'window.state': () => windows.state(),
  'hotkeys.state': async () => [...(await windows.hotkeys())],
})
