import { createInstance } from 'i18next'
import { createContext, use } from 'react'
import type { Language } from '#shared/domain/talk.ts'
import { catalogue, type Translate } from '#shared/i18n/catalogue.ts'

const messages = createInstance()
void messages.init({
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { en: { translation: catalogue.en }, ja: { translation: catalogue.ja } },
})

const saying = (language: Language): Translate => {
  const say = messages.getFixedT(language)
  return (key, values) => say(key, { ...values })
}
const said: { readonly [L in Language]: Translate } = { en: saying('en'), ja: saying('ja') }

/** The messages in a language: always the same function. */
export const wordsIn = (language: Language): Translate => said[language]

/** The language of all below it. */
export const LanguageContext = createContext<Language>('en')

/** The window's language. */
export const useLanguage = (): Language => use(LanguageContext)

/** Says messages in the window's language; another function only when that changes. */
export const useWords = (): Translate => wordsIn(useLanguage())
