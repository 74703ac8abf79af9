import { StrictMode, useEffect, useMemo, useSyncExternalStore, type ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import '#renderer/ui/theme/theme.css'
import type { RunCommand } from '#shared/domain/run-command.ts'
import { translator } from '#shared/i18n/translator.ts'
import type { WindowName } from '#shared/ipc/window-names.ts'
import { main } from './bridge.ts'
import { createSideActions, type SideWorkshop } from './store/side-actions.ts'
import { startBeside } from './store/side-start.ts'
import { createSideStore } from './store/side-store.ts'
import type { LiveRun, LiveWaiting } from './store/state.ts'
import { SideWord } from './side-word.tsx'
import { SignalLayer } from './signal-layer.tsx'
import { LanguageContext } from './words.ts'
import { localeOf } from './writing.ts'

/** What a face of the run beside the desk is given. */
type FaceProps = {
  /** Null while no run is on. */
  readonly live: LiveRun | null
  /** The live run that waits for its slot. */
  readonly waiting: LiveWaiting | null
  readonly send: (command: RunCommand) => void
  readonly close: () => void
}

/** One of the windows beside the desk. */
type Beside = Exclude<WindowName, 'desk'>

type Page = {
  readonly which: Beside
  readonly workshop: SideWorkshop
  readonly Face: ComponentType<FaceProps>
}

/** What a window is called where windows are chosen: to be shared, or to come to the front. */
const HEADINGS = { mini: 'mini.heading', stage: 'stage.heading' } as const

/** A window beside the desk: a face of the run, what was pressed and not done, and signals over it. */
export const SidePage = ({ which, workshop, Face }: Page) => {
  const { store } = workshop
  const { live, waiting, signal, word, language } = useSyncExternalStore(store.subscribe, store.getState)
  const actions = useMemo(() => createSideActions(workshop, which), [workshop, which])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const title = translator(language)(HEADINGS[which])
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={localeOf(language)}>
        <Face
          live={live}
          waiting={waiting}
          send={(command) => void actions.send(command)}
          close={() => void actions.close()}
        />
        <SideWord word={word} />
        <SignalLayer live={signal} which={which} />
      </I18nProvider>
    </LanguageContext>
  )
}

/** Draws a window beside the desk: it shows the run and sends its keys, and knows nothing else of the app. */
export const openSidePage = (which: Beside, Face: ComponentType<FaceProps>): void => {
  const root = document.querySelector('#root')
  if (root === null) throw new Error('the page has no root')
  const workshop = { store: createSideStore(), main, now: () => performance.now() }
  void startBeside(workshop)
  createRoot(root).render(
    <StrictMode>
      <SidePage which={which} workshop={workshop} Face={Face} />
    </StrictMode>,
  )
}
