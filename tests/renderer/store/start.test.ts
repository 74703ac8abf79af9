import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { createAppStore } from '#renderer/store/app-store.ts'
import { RequestFailure, type Main } from '#renderer/store/main-port.ts'
import { createSaveQueue } from '#renderer/store/save-queue.ts'
import { start } from '#renderer/store/start.ts'
import type { AppState } from '#renderer/store/state.ts'
import type { Channel } from '#shared/ipc/contract.ts'
import { mainOf, openWindow } from '#tests/builders/main-of.ts'
import { makeDesk, type Desk } from '#tests/builders/make-desk.ts'

/** The main process, which cannot answer on one channel. */
const without = (desk: Desk, channel: Channel): Main => {
  const { ask, on } = mainOf(desk)
  return {
    on,
    ask: async (asked, request) => {
      if (asked === channel) throw new RequestFailure('internal')
      return ask(asked, request)
    },
  }
}

const started = async (desk: Desk, channel: Channel): Promise<AppState> => {
  const store = createAppStore()
  const main = without(desk, channel)
  await start({
    store,
    main,
    queue: createSaveQueue(),
    advise: async () => null,
    now: desk.clock.monotonic,
    newId,
  })
  return store.getState()
}

test('a library that cannot be read is said to be so: it is no first start', async () => {
  expect(await started(makeDesk(), 'library.list')).toMatchObject({
    phase: 'unreadable',
    notice: { key: 'error.internal' },
  })
})

test('a window in a run opens on it, also when main cannot say how the hotkeys stand', async () => {
  const desk = makeDesk()
  const { actions } = await openWindow(desk)
  await actions.openDemo('en')
  await actions.startRun('practice')
  const state = await started(desk, 'hotkeys.state')
  expect(state.phase).toBe('ready')
  expect(state.run?.snapshot.run.kind).toBe('practice')
})
