import { app } from 'electron'
import type { Language } from '#shared/domain/talk.ts'

/** The first language of the computer that the app speaks; English when there is none. */
export const systemLanguage = (): Language => {
  const known = app.getPreferredSystemLanguages().map((tag) => tag.toLowerCase().split('-')[0])
  return known.find((tag) => tag === 'en' || tag === 'ja') === 'ja' ? 'ja' : 'en'
}
