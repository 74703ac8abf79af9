import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { durationProblems } from '#shared/domain/duration.ts'
import { refusalReasons } from '#shared/domain/run-command.ts'
import { failureCodes } from '#shared/ipc/failure.ts'
import { sourcesThatSpeak, usesIn } from './message-uses.ts'

const root = join(import.meta.dirname, '../../..')
const messages = { en: new Map(Object.entries(catalogue.en)), ja: new Map(Object.entries(catalogue.ja)) }
const keys = [...messages.en.keys()]

/** Without the plural ending that is chosen by `count`. */
const base = (key: string): string => key.replace(/_(?:one|other)$/, '')

const namesIn = (message: string | undefined): string =>
  [...(message ?? '').matchAll(/\{\{(.+?)\}\}/g)]
    .map(([, name]) => name ?? '')
    .toSorted()
    .join(' ')

test.each([
  ['error', failureCodes],
  ['refused', refusalReasons],
  ['duration', durationProblems],
])(
  'each %s code has its sentence in both languages, and no sentence is left without a code',
  (prefix, codes) => {
    const wanted = codes.map((code) => `${prefix}.${code}`)
    for (const language of [messages.en, messages.ja]) {
      const found = [...language.keys()].filter((key) => key.startsWith(`${prefix}.`))
      expect(found.toSorted()).toEqual(wanted.toSorted())
      expect(wanted.filter((key) => (language.get(key) ?? '').trim() === '')).toEqual([])
    }
  },
)

test('both languages hold the same messages', () => {
  expect([...messages.ja.keys()].toSorted()).toEqual(keys.toSorted())
})

test('a message has the same values to fill in, in both languages; only one chosen by count may count otherwise', () => {
  const differ = keys.filter(
    (key) => key === base(key) && namesIn(messages.en.get(key)) !== namesIn(messages.ja.get(key)),
  )
  expect(differ).toEqual([])
})

test('a message chosen by count has both its forms', () => {
  const forms = keys.filter((key) => key !== base(key))
  const lonely = forms.filter(
    (key) => !keys.includes(`${base(key)}_one`) || !keys.includes(`${base(key)}_other`),
  )
  expect(lonely).toEqual([])
})

const isLoud = (text: string): boolean => text.trim() === '' || /[!！]|(?:^|\s)-\d/.test(text)

test('no message raises its voice, is empty or writes a hyphen for a minus', () => {
  expect([...messages.en, ...messages.ja].filter(([, text]) => isLoud(text))).toEqual([])
})

test('every message is said somewhere: one that is not is taken out of its catalogue', () => {
  const { keys: said, groups } = usesIn(sourcesThatSpeak(root))
  const unused = keys.filter(
    (key) => !said.has(key) && !said.has(base(key)) && !groups.some((group) => group.test(base(key))),
  )
  expect(unused).toEqual([])
})

test('every message that is said is in the catalogue', () => {
  const known = new Set(keys.map(base))
  const asked = [...sourcesThatSpeak(root).values()].flatMap((text) =>
    [...text.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key ?? ''),
  )
  expect(asked.length).toBeGreaterThan(50)
  expect(asked.filter((key) => !known.has(key))).toEqual([])
})
