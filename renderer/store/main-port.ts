import type { Channel, Reply, Request } from '#shared/ipc/contract.ts'
import type { FailureCode } from '#shared/ipc/failure.ts'
import type { Push, PushOf } from '#shared/ipc/pushes.ts'

/** A request that main refused, by name. */
export class RequestFailure extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode) {
    super(code)
    this.name = 'RequestFailure'
    this.code = code
  }
}

/** What the store needs of the main process. `ask` throws a RequestFailure; `on` returns the way to stop listening. */
export type Main = {
  readonly ask: <C extends Channel>(channel: C, request: Request<C>) => Promise<Reply<C>>
  readonly on: <P extends Push>(push: P, listener: (message: PushOf<P>) => void) => () => void
}
