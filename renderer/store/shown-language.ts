import type { Language } from '#shared/domain/talk.ts'
import type { AppState } from './state.ts'

/** The language of the screens: the speaker's choice, else the computer's. */
export const shownLanguage = ({ settings, info }: Pick<AppState, 'settings' | 'info'>): Language =>
  settings.language === 'system' ? info.language : settings.language
