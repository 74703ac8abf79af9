import { createContext, use } from 'react'
import type { Language } from '#shared/domain/talk.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { translator } from '#shared/i18n/translator.ts'

/** The language of all below it. */
export const LanguageContext = createContext<Language>('en')

/** The window's language. */
export const useLanguage = (): Language => use(LanguageContext)

/** Says messages in the window's language; another function only when that changes. */
export const useWords = (): Translate => translator(useLanguage())
