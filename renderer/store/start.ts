import type { Workshop } from './app-store.ts'
import type { TalkDocument } from '#shared/domain/library.ts'
import { loadLibrary, openTalk, showTalk } from './library-actions.ts'
import { takeSpeaker } from './speaker-actions.ts'
import { attempt } from './notices.ts'
import { takeSnapshot } from './run-actions.ts'
import { takeWaiting } from './wait-actions.ts'
import { takeMenuChoice } from './menu-actions.ts'
import { takeSettings } from './settings-actions.ts'

/** In which language and colours anything is said, also that the rest cannot be read. */
const readManners = async ({ store, main }: Workshop): Promise<void> => {
  const keepInfo = async () => store.setState({ info: await main.ask('app.info', null) })
  const keepSettings = async () => store.setState({ settings: await main.ask('settings.read', null) })
  await Promise.all([keepInfo(), keepSettings()])
}

const readFacts = async ({ store, main, now }: Workshop): Promise<void> => {
  const [library, speaker, current, unfinished, waiting] = await Promise.all([
    main.ask('library.list', null),
    main.ask('speaker.read', null),
    main.ask('run.current', null),
    main.ask('run.unfinished', null),
    main.ask('run.waiting', null),
  ])
  const run = current === null ? null : { ...current, receivedAt: now() }
  store.setState({ library, speaker, run, unfinished })
  takeWaiting({ store, now }, waiting)
}

/** The talk that was open last, which most starts begin with; null when there is none any more. */
const readLast = async ({ store, main }: Workshop): Promise<TalkDocument | null> => {
  const { lastTalk } = store.getState().settings
  return lastTalk === null ? null : main.ask('talk.open', { talkId: lastTalk }).catch(() => null)
}

/** All that the first screen shows is asked for at once, so that main is waited for once. What could be read is kept when another part could not. */
const readAll = async (workshop: Workshop): Promise<TalkDocument | null> => {
  const all = [readManners(workshop).then(async () => readLast(workshop)), readFacts(workshop)] as const
  await Promise.allSettled(all)
  const [last] = await Promise.all(all)
  return last
}

const openLast = async (workshop: Workshop, read: TalkDocument | null): Promise<void> => {
  const { settings, library, run, waiting } = workshop.store.getState()
  const wanted = run?.snapshot.run.talkId ?? waiting?.talkId ?? settings.lastTalk
  const last = library.find(({ id }) => id === wanted) ?? library[0]
  if (last !== undefined && last.id === read?.talk.id) await showTalk(workshop, read)
  else if (last !== undefined) await openTalk(workshop, last.id)
  if (run !== null || waiting !== null) workshop.store.setState({ place: 'rehearse' })
}

const takeHotkeys = async (workshop: Workshop): Promise<void> => {
  const hotkeys = await attempt(workshop, () => workshop.main.ask('hotkeys.state', null))
  if (hotkeys !== null) workshop.store.setState({ hotkeys })
}

/** Listens to main, reads what is there and opens the talk worked on last, or the run in progress. A library that cannot be read is said to be so. */
export const start = async (workshop: Workshop): Promise<void> => {
  const { store, main } = workshop
  main.on('run.snapshot', (snapshot) => void takeSnapshot(workshop, snapshot))
  main.on('run.signal', (given) => store.setState({ signal: { ...given, receivedAt: workshop.now() } }))
  main.on('run.waiting', (waiting) => takeWaiting(workshop, waiting))
  main.on('guide.open', () => store.setState({ guide: true }))
  main.on('window.state', (windows) => store.setState({ windows }))
  main.on('settings.changed', (settings) => takeSettings(workshop, settings))
  main.on('menu.chosen', (choice) => void takeMenuChoice(workshop, choice))
  main.on('files.wait', () => store.setState({ filesWait: true }))
  main.on('hotkeys.state', (hotkeys) => store.setState({ hotkeys }))
  main.on('talk.changed', () => void attempt(workshop, () => loadLibrary(workshop)))
  main.on('outlooks.noted', () => void attempt(workshop, () => takeSpeaker(workshop)))
  const read = await attempt(workshop, async () => ({ last: await readAll(workshop) }))
  if (read === null) return store.setState({ phase: 'unreadable' })
  await openLast(workshop, read.last)
  if (store.getState().run !== null) await takeHotkeys(workshop)
  store.setState({ phase: 'ready' })
}
