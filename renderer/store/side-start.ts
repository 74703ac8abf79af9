import type { RunInProgress, RunSnapshot } from '#shared/domain/run-snapshot.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { Waiting } from '#shared/domain/waiting.ts'
import { attemptBeside, type SideWorkshop } from './side-actions.ts'
import { ignoredSince } from './side-words.ts'

/** With the run go its last signal and what was said of it: they have nothing to say about what comes next. */
const NO_RUN = { live: null, signal: null, word: null }

const take = ({ store, now }: SideWorkshop, run: RunInProgress | null): void =>
  store.setState(run === null ? NO_RUN : { live: { ...run, receivedAt: now() } })

const takeWaiting = ({ store, now }: SideWorkshop, waiting: Waiting | null): void =>
  store.setState({ waiting: waiting === null ? null : { ...waiting, receivedAt: now() } })

const readRun = (workshop: SideWorkshop): Promise<void> =>
  attemptBeside(workshop, async () => take(workshop, await workshop.main.ask('run.current', null)))

/** Of another run than the one known, or of another plan, all is read. */
const follow = async (workshop: SideWorkshop, snapshot: RunSnapshot | null): Promise<void> => {
  const { store, now } = workshop
  const { live } = store.getState()
  if (snapshot === null) return take(workshop, null)
  if (live?.snapshot.run.id !== snapshot.run.id) return readRun(workshop)
  const key = ignoredSince(live.snapshot, snapshot)
  if (key !== null) store.setState({ word: { key, receivedAt: now() } })
  else if (snapshot.refused === null) store.setState({ word: null })
  if (live.revision.id !== snapshot.run.revisionId) return readRun(workshop)
  take(workshop, { ...live, snapshot })
}

const speak = async ({ store, main }: SideWorkshop, { language }: Settings): Promise<void> => {
  const spoken = language === 'system' ? (await main.ask('app.info', null)).language : language
  store.setState({ language: spoken })
}

/** Follows the run in progress in a window beside the desk: what main pushes of it, and what it is now. */
export const startBeside = async (workshop: SideWorkshop): Promise<void> => {
  const { store, main, now } = workshop
  main.on('run.snapshot', (snapshot) => void follow(workshop, snapshot))
  main.on('run.waiting', (waiting) => takeWaiting(workshop, waiting))
  main.on('run.signal', (given) => store.setState({ signal: { ...given, receivedAt: now() } }))
  main.on('settings.changed', (settings) => void attemptBeside(workshop, () => speak(workshop, settings)))
  await Promise.all([
    attemptBeside(workshop, async () => speak(workshop, await main.ask('settings.read', null))),
    readRun(workshop),
    attemptBeside(workshop, async () => takeWaiting(workshop, await main.ask('run.waiting', null))),
  ])
}
