import type { Channel, Reply, Request } from '#shared/ipc/contract.ts'
import { createArchiveHandlers } from './archive-handlers.ts'
import { createExportHandlers } from './export-handlers.ts'
import { createImportHandlers } from './import-handlers.ts'
import { createLibraryHandlers } from './library-handlers.ts'
import { createRunHandlers } from './run-handlers.ts'
import type { Service } from './service.ts'
import { createWindowHandlers } from './window-handlers.ts'

/** A plain function for every channel: what is missing does not compile. They throw a Failure by name. */
export type Handlers = { readonly [C in Channel]: (request: Request<C>) => Reply<C> | Promise<Reply<C>> }

/** The handlers of every channel over one service. */
export const createHandlers = (service: Service): Handlers => ({
  ...createLibraryHandlers(service),
  ...createRunHandlers(service),
  ...createWindowHandlers(service),
  ...createImportHandlers(service),
  ...createArchiveHandlers(service),
  ...createExportHandlers(service),
})
