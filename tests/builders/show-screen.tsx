import { cleanup, configure, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { onTestFinished } from 'vitest'
import { InLanguage } from '#renderer/in-language.tsx'
import { keepTypedBeforeRuns } from '#renderer/keep-typed.ts'
import { createActions, type Actions } from '#renderer/store/actions.ts'
import { DeskProvider } from '#renderer/store/react.tsx'
import { start } from '#renderer/store/start.ts'
import type { AppState } from '#renderer/store/state.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { makeWorkshop } from './main-of.ts'
import { makeDesk, type Desk } from './make-desk.ts'

// To look up by role without asking jsdom for the style of every ancestor: many times faster. What matters is seen is
// asserted by toBeVisible.
configure({ defaultHidden: true })

/** A screen in a window of its own, over real handlers and a real library. */
export type ShownScreen = {
  readonly desk: Desk
  readonly actions: Actions
  readonly state: () => AppState
  /** The open talk as main has it on disk. */
  readonly stored: () => Promise<TalkDocument>
}

const storedTalk = (desk: Desk, { document }: AppState): Promise<TalkDocument> => {
  if (document === null) throw new Error('no talk is open')
  return desk.ask('talk.open', { talkId: document.talk.id })
}

/** Starts a window on a library (a new one unless said otherwise), lets `prepare` bring it where the test begins, and shows the screen in it. */
export const showScreen = async (
  screen: ReactNode,
  prepare: (actions: Actions) => Promise<void>,
  desk = makeDesk(),
): Promise<ShownScreen> => {
  const workshop = makeWorkshop(desk)
  const { store } = workshop
  const actions = createActions(workshop)
  keepTypedBeforeRuns(workshop.main, store)
  await start(workshop)
  await prepare(actions)
  onTestFinished(cleanup)
  render(
    <DeskProvider desk={{ store, actions }}>
      <InLanguage>{screen}</InLanguage>
    </DeskProvider>,
  )
  return { desk, actions, state: store.getState, stored: () => storedTalk(desk, store.getState()) }
}

/** Opens the demo talk in English: four runs, the last of them live. */
export const withDemo = (actions: Actions): Promise<void> => actions.openDemo('en')

/** Makes an empty talk. */
export const withEmptyTalk = (actions: Actions): Promise<void> => actions.createTalk('en', null)

/** Leaves the library as it is found. */
export const asFound = async (): Promise<void> => undefined
