import { createInstance } from 'i18next'
import type { Language } from '#shared/domain/talk.ts'
import { catalogue, type Translate } from './catalogue.ts'

const messages = createInstance()
void messages.init({
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { en: { translation: catalogue.en }, ja: { translation: catalogue.ja } },
})

const speaking = (language: Language): Translate => {
  const say = messages.getFixedT(language)
  return (key, values) => say(key, { ...values })
}

const speakers: { readonly [L in Language]: Translate } = { en: speaking('en'), ja: speaking('ja') }

/** Says messages in a language; always the same function for one language. */
export const translator = (language: Language): Translate => speakers[language]
