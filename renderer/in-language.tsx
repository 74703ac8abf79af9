import type { ReactNode } from 'react'
import { useApp } from './store/react.tsx'
import { shownLanguage } from './store/shown-language.ts'
import { LanguageContext } from './words.ts'

/** All below it speaks the language of the settings; another one is spoken at once. */
export const InLanguage = ({ children }: { readonly children: ReactNode }) => (
  <LanguageContext value={useApp(shownLanguage)}>{children}</LanguageContext>
)
