import { useEffect } from 'react'
import { useApp } from './store/react.tsx'
import { shownLanguage } from './store/shown-language.ts'

/** Keeps the page in the chosen language and theme. */
export const useAppearance = (): void => {
  const language = useApp(shownLanguage)
  const theme = useApp(({ settings }) => settings.theme)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
}
