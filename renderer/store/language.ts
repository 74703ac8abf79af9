import type { Language } from '#shared/domain/talk.ts'
import type { AppState } from './state.ts'

/** The language of the screens: the one that was chosen, else the computer's. */
export const shownLanguage = ({ settings, info }: AppState): Language =>
  settings.language === 'system' ? info.language : settings.language
