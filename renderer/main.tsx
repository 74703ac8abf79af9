import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { v7 as uuid } from 'uuid'
import '#renderer/ui/theme/theme.css'
import './pressable.css'
import { adviseApart } from './advisor.ts'
import { App } from './app.tsx'
import { main } from './bridge.ts'
import { keepTypedBeforeRuns } from './keep-typed.ts'
import { createActions } from './store/actions.ts'
import { createAppStore, type Workshop } from './store/app-store.ts'
import { DeskProvider } from './store/react.tsx'
import { createSaveQueue } from './store/save-queue.ts'
import { start } from './store/start.ts'
import { createWords } from './words.ts'

const root = document.querySelector('#root')
if (root === null) throw new Error('the page has no root')

const words = createWords()
const workshop: Workshop = {
  store: createAppStore(),
  main,
  queue: createSaveQueue(),
  advise: adviseApart,
  now: () => performance.now(),
  newId: uuid,
}

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={words}>
      <DeskProvider desk={{ store: workshop.store, actions: createActions(workshop) }}>
        <App />
      </DeskProvider>
    </I18nextProvider>
  </StrictMode>,
)
keepTypedBeforeRuns(main, workshop.store)
void start(workshop)
