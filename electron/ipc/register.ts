import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import log from 'electron-log/main'
import { channels } from '#shared/ipc/channels.ts'
import type { Result } from '#shared/ipc/failure.ts'
import { answer } from './answer.ts'
import { failed } from './fail.ts'
import type { Handlers } from './handlers.ts'

type Trust = (event: IpcMainInvokeEvent) => boolean

/** Serves every channel of the contract: the only `ipcMain`. A sender that `trusted` does not vouch for is refused. */
export const registerIpc = (handlers: Handlers, trusted: Trust): void => {
  for (const channel of channels) {
    ipcMain.handle(channel, async (event, payload: unknown): Promise<Result<unknown>> => {
      if (!trusted(event)) {
        log.warn(`refused a sender on ${channel}`)
        return failed('refused-sender')
      }
      return answer({ handlers, onError: (error) => log.error(channel, error) }, channel, payload)
    })
  }
}
