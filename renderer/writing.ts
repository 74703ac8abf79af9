import type { Language } from '#shared/domain/talk.ts'
import type { Instant } from '#shared/domain/time.ts'
import { useLanguage } from './words.ts'

/** How the window's language writes moments, on this computer's own clock, lists, and one sentence after the other. */
type Writing = {
  /** "11 Oct 2026, 17:30" */
  readonly moment: (at: Instant) => string
  /** "Sun 11 Oct" */
  readonly day: (at: Instant) => string
  /** "17:30" */
  readonly time: (at: Instant) => string
  /** "Opening, Demo and Closing" */
  readonly list: (names: readonly string[]) => string
  /** Japanese has no space after a full stop. */
  readonly sentences: (sentences: readonly string[]) => string
}

const writingIn = (locale: string): Writing => {
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' })
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    moment: (at) => moment.format(at),
    day: (at) => day.format(at),
    time: (at) => time.format(at),
    list: (names) => list.format(names),
    sentences: (sentences) => sentences.join(locale === 'ja-JP' ? '' : ' '),
  }
}

/** How a language is named to the system: the app's English is British, with the day before the month and 24 hours. */
export const localeOf = (language: Language): string => (language === 'ja' ? 'ja-JP' : 'en-GB')

// What writes moments is made once a language: it costs a millisecond, and rows of hundreds ask for it.
const made = new Map<Language, Writing>()

/** The writing of the window's language; always the same for a language. */
export const useWriting = (): Writing => {
  const language = useLanguage()
  const writing = made.get(language) ?? writingIn(localeOf(language))
  made.set(language, writing)
  return writing
}
