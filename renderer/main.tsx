import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { v7 as uuid } from 'uuid'
import '#renderer/ui/theme/theme.css'
import './pressable.css'
import { adviseApart } from './advisor.ts'
import { App } from './app.tsx'
import { main } from './bridge.ts'
import { InLanguage } from './in-language.tsx'
import { keepTypedBeforeRuns } from './keep-typed.ts'
import { createActions } from './store/actions.ts'
import { createAppStore, type Workshop } from './store/app-store.ts'
import { DeskProvider } from './store/react.tsx'
import { createSaveQueue } from './store/save-queue.ts'
import { start } from './store/start.ts'

const root = document.querySelector('#root')
if (root === null) throw new Error('the page has no root')

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
    <DeskProvider desk={{ store: workshop.store, actions: createActions(workshop) }}>
      <InLanguage>
        <App />
      </InLanguage>
    </DeskProvider>
  </StrictMode>,
)
keepTypedBeforeRuns(main, workshop.store)
void start(workshop)
