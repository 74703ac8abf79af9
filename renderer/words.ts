import { createInstance, type i18n } from 'i18next'
import { useMemo } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import { catalogue, type Translate } from '#shared/i18n/catalogue.ts'

/** The messages for the screens; the language is changed at run time with `changeLanguage`. */
export const createWords = (): i18n => {
  const words = createInstance()
  void words.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: catalogue.en }, ja: { translation: catalogue.ja } },
  })
  return words
}

/** Says messages in the window's language; renders again, with another function, only when that changes. */
export const useWords = (): Translate => {
  const { t } = useTranslation()
  return useMemo(() => (key, values) => t(key, { ...values }), [t])
}
