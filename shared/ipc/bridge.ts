import type { Channel, Reply, Request } from './contract.ts'
import type { Result } from './failure.ts'
import type { Push, PushOf } from './pushes.ts'

/** `window.dryrun`: one method per channel of the contract, and one subscription per push. No other way to main. */
export type Bridge = {
  readonly ask: { readonly [C in Channel]: (request: Request<C>) => Promise<Result<Reply<C>>> }
  readonly on: { readonly [P in Push]: (listener: (message: PushOf<P>) => void) => () => void }
}
