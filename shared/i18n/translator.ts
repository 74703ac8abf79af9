import type { Language } from '#shared/domain/talk.ts'
import { catalogue, type Translate } from './catalogue.ts'

const PLACE = /\{\{(\w+)\}\}/g

/** The form of a message that a count asks for: English has another one for 1, Japanese has one for all. */
const formFor = (language: Language, count: number): 'one' | 'other' =>
  language === 'en' && count === 1 ? 'one' : 'other'

const speaking = (language: Language): Translate => {
  const messages = new Map<string, string>(Object.entries(catalogue[language]))
  return (key, values = {}) => {
    const { count } = values
    const counted = typeof count === 'number' ? messages.get(`${key}_${formFor(language, count)}`) : undefined
    const message = counted ?? messages.get(key) ?? key
    return message.replaceAll(PLACE, (_place, name: string) => String(values[name] ?? ''))
  }
}

const speakers: { readonly [L in Language]: Translate } = { en: speaking('en'), ja: speaking('ja') }

/** Says messages in a language; always the same function for one language. */
export const translator = (language: Language): Translate => speakers[language]
