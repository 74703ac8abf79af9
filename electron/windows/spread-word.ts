import type { WebContents } from 'electron'
import type { Push, PushOf } from '#shared/ipc/pushes.ts'

/** Tells every window, as pushes.ts has it. */
export type Tell = <P extends Push>(push: P, message: PushOf<P>) => void

/** Tells each of the windows there are now; one that is gone is passed over. */
export const tellWindows =
  (windows: () => readonly { readonly webContents: WebContents }[]): Tell =>
  (push, message) => {
    for (const { webContents } of windows()) if (!webContents.isDestroyed()) webContents.send(push, message)
  }
