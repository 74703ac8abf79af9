import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { channels } from '#shared/ipc/channels.ts'
import type { Channel } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/ipc/failure.ts'
import { failed } from './fail.ts'

/** Logs what went wrong. The log is loaded with what answers: no window waits for it. */
const note = async (channel: Channel, why: unknown): Promise<void> => {
  const { default: log } = await import('electron-log/main')
  log.error(channel, why)
}

type Trust = (event: IpcMainInvokeEvent) => boolean

/** Answers any payload on a channel by the contract; never throws. */
export type Answer = (channel: Channel, payload: unknown) => Promise<Result<unknown>>

/** Where the answers themselves never came nothing crosses but that: not why. */
const answerWith = async (
  answering: Promise<Answer>,
  channel: Channel,
  payload: unknown,
): Promise<Result<unknown>> => {
  try {
    return await (
      await answering
    )(channel, payload)
  } catch (error) {
    void note(channel, error)
    return failed('internal')
  }
}

/**
 * Serves every channel of the contract: the only `ipcMain`. A sender that `trusted` does not vouch for is refused; what
 * is asked before `answering` has come waits for it.
 */
export const registerIpc = (answering: Promise<Answer>, trusted: Trust): void => {
  for (const channel of channels) {
    ipcMain.handle(channel, async (event, payload: unknown): Promise<Result<unknown>> => {
      if (trusted(event)) return answerWith(answering, channel, payload)
      void note(channel, 'refused a sender')
      return failed('refused-sender')
    })
  }
}
