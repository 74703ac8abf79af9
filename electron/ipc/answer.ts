import type { ZodType } from 'zod'
import { contract, type Channel, type Reply, type Request } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/ipc/failure.ts'
import { Failure } from '#electron/failure.ts'
import { failed } from './fail.ts'
import type { Handlers } from './handlers.ts'

type Service = { readonly handlers: Handlers; readonly onError: (error: unknown) => void }

/** The contract by channel, so that a channel's schemas and its handler are known to belong together. */
type Schemas = {
  readonly [C in Channel]: { readonly request: ZodType<Request<C>>; readonly reply: ZodType<Reply<C>> }
}
const schemas: Schemas = contract

const call = async <C extends Channel>(
  { handlers }: Service,
  channel: C,
  payload: unknown,
): Promise<Result<Reply<C>>> => {
  const { request, reply } = schemas[channel]
  const asked = request.safeParse(payload)
  if (!asked.success) return failed('bad-request')
  return { ok: true, value: reply.parse(await handlers[channel](asked.data)) }
}

/** Parses a payload, calls its handler, parses the reply. Never throws: what fails has a code, what is unforeseen is `internal`. */
export const answer = async (
  service: Service,
  channel: Channel,
  payload: unknown,
): Promise<Result<unknown>> => {
  try {
    return await call(service, channel, payload)
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'internal') service.onError(error)
    return failed(error instanceof Failure ? error.code : 'internal')
  }
}
