import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RunInProgress, RunSnapshot } from '#shared/domain/run-snapshot.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { Language } from '#shared/domain/talk.ts'
import type { Waiting } from '#shared/domain/waiting.ts'
import type { Main } from './main-port.ts'
import type { LiveRun, LiveSignal, LiveWaiting } from './state.ts'

/** All that a window beside the desk knows. */
export type SideState = {
  readonly live: LiveRun | null
  readonly waiting: LiveWaiting | null
  readonly signal: LiveSignal | null
  readonly language: Language
}

/** Where a window beside the desk keeps it. */
export type SideStore = StoreApi<SideState>

type Needs = { readonly main: Main; readonly now: () => number }

/** Follows the run in progress: what main pushes of it, and all of it when it is another run or plan than the one known. */
export const createSideStore = ({ main, now }: Needs): SideStore => {
  const store = createStore<SideState>(() => ({ live: null, waiting: null, signal: null, language: 'en' }))
  const take = (run: RunInProgress | null): void =>
    store.setState({ live: run === null ? null : { ...run, receivedAt: now() } })
  const speak = async ({ language }: Settings): Promise<void> => {
    const spoken = language === 'system' ? (await main.ask('app.info', null)).language : language
    store.setState({ language: spoken })
  }
  const read = async (): Promise<void> => take(await main.ask('run.current', null))
  const follow = (snapshot: RunSnapshot | null): void => {
    const { live } = store.getState()
    if (snapshot === null) return take(null)
    const known = live?.snapshot.run.id === snapshot.run.id && live.revision.id === snapshot.run.revisionId
    if (known) take({ ...live, snapshot })
    else void read()
  }
  const wait = (waiting: Waiting | null): void =>
    store.setState({ waiting: waiting === null ? null : { ...waiting, receivedAt: now() } })
  main.on('run.snapshot', follow)
  main.on('run.waiting', wait)
  main.on('run.signal', (given) => store.setState({ signal: { ...given, receivedAt: now() } }))
  main.on('settings.changed', (settings) => void speak(settings))
  void main.ask('settings.read', null).then(speak)
  void read()
  void main.ask('run.waiting', null).then(wait)
  return store
}
