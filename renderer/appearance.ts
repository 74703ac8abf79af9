import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from './store/react.tsx'
import { shownLanguage } from './store/shown-language.ts'

/** Keeps the page in the chosen language and theme. */
export const useAppearance = (): void => {
  const { i18n } = useTranslation()
  const language = useApp(shownLanguage)
  const theme = useApp(({ settings }) => settings.theme)
  useEffect(() => {
    document.documentElement.lang = language
    void i18n.changeLanguage(language)
  }, [i18n, language])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
}
