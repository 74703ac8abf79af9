import { contextBridge, ipcRenderer } from 'electron'
import { channels, pushChannels } from '#shared/ipc/channels.ts'

const ask = Object.fromEntries(
  channels.map((channel) => [channel, (request: unknown) => ipcRenderer.invoke(channel, request)]),
)

const listen = (push: string) => (listener: (message: unknown) => void) => {
  const receive = (_event: unknown, message: unknown) => listener(message)
  ipcRenderer.on(push, receive)
  return () => {
    ipcRenderer.removeListener(push, receive)
  }
}

const on = Object.fromEntries(pushChannels.map((push) => [push, listen(push)]))

contextBridge.exposeInMainWorld('dryrun', { ask, on })
