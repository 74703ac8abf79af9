import type { Bridge } from '#shared/ipc/bridge.ts'
import type { Channel, Reply, Request } from '#shared/ipc/contract.ts'
import type { Push, PushOf } from '#shared/ipc/pushes.ts'
import { RequestFailure, type Main } from './store/main-port.ts'

declare global {
  interface Window {
    readonly dryrun: Bridge
  }
}

const ask = async <C extends Channel>(channel: C, request: Request<C>): Promise<Reply<C>> => {
  const result = await window.dryrun.ask[channel](request)
  if (!result.ok) throw new RequestFailure(result.error.code)
  return result.value
}

const on = <P extends Push>(push: P, listener: (message: PushOf<P>) => void): (() => void) =>
  window.dryrun.on[push](listener)

/** The main process, as the store sees it: the only use of `window.dryrun`. */
export const main: Main = { ask, on }
