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

/** The main process, and what it was asked before it answered the first question about the settings. */
const counted = (desk: Desk) => {
  const { ask, on } = mainOf(desk)
  const asked: Channel[] = []
  const early = new Set<Channel>()
  const main: Main = {
    on,
    ask: async (channel, request) => {
      asked.push(channel)
      const answer = await ask(channel, request)
      if (channel === 'settings.read') for (const one of asked) early.add(one)
      return answer
    },
  }
  return { main, asked, early }
}

test('what the first screen shows is asked for at once, and the talk that was open last read once', async () => {
  const desk = makeDesk()
  const { actions, state } = await openWindow(desk)
  await actions.openDemo('en')
  const { main, asked, early } = counted(desk)
  const workshop = makeWorkshop(desk, main)
  await start(workshop)
  expect(workshop.store.getState().document).toEqual(state().document)
  expect([...early]).toEqual(expect.arrayContaining(['library.list', 'run.current', 'speaker.read']))
  expect(asked.filter((channel) => channel === 'talk.open')).toHaveLength(1)
})

test('when the talk that was open last is gone, the one worked on last is opened', async () => {
  const desk = makeDesk()
  const { actions, state } = await openWindow(desk)
  await actions.openDemo('en')
  await actions.createTalk('en', null)
  const gone = state().settings.lastTalk
  if (gone === null) throw new Error('no talk is open')
  await desk.ask('talk.delete', { talkId: gone })
  const again = await openWindow(desk)
  expect(again.state().document?.talk.title).not.toBe('')
  expect(again.state().notice).toBeNull()
})
