import { expect, test } from 'vitest'
import { RequestFailure, type Main } from '#renderer/store/main-port.ts'
import { start } from '#renderer/store/start.ts'
import type { AppState } from '#renderer/store/state.ts'
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts'
import type { Channel } from '#shared/ipc/contract.ts'
import { mainOf, makeWorkshop, openWindow } from '#tests/builders/main-of.ts'
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
  const workshop = makeWorkshop(desk, without(desk, channel))
  await start(workshop)
  return workshop.store.getState()
}

test('a library that cannot be read is said to be so: it is no first start', async () => {
  expect(await started(makeDesk(), 'library.list')).toMatchObject({
    phase: 'unreadable',
    notice: { key: 'error.internal' },
  })
})

test('it is said in the language and the colours of the speaker', async () => {
  const desk = makeDesk()
  const settings = { ...DEFAULT_SETTINGS, language: 'ja', theme: 'dark' } as const
  await desk.ask('settings.save', { settings })
  expect(await started(desk, 'library.list')).toMatchObject({ phase: 'unreadable', settings })
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
