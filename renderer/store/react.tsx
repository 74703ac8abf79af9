import { createContext, use, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Actions } from './actions.ts'
import type { AppStore } from './app-store.ts'
import type { AppState } from './state.ts'

type Desk = { readonly store: AppStore; readonly actions: Actions }

const DeskContext = createContext<Desk | null>(null)

const useDesk = (): Desk => {
  const desk = use(DeskContext)
  if (desk === null) throw new Error('a screen outside its DeskProvider')
  return desk
}

/** Gives the store and its actions to the screens below. */
export const DeskProvider = ({ desk, children }: { readonly desk: Desk; readonly children: ReactNode }) => (
  <DeskContext value={desk}>{children}</DeskContext>
)

/** What a selector picks from the state; renders again only when that changes. */
export const useApp = <Picked,>(select: (state: AppState) => Picked): Picked =>
  useStore(useDesk().store, select)

/** What a screen may do; the same for as long as the window lives. */
export const useActions = (): Actions => useDesk().actions
