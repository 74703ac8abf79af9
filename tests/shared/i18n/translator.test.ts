import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translator.ts'

test('a message is said in the language asked for', () => {
  expect([translator('en')('kind.live'), translator('ja')('kind.live')]).toEqual(['Live', '本番'])
})

test('two languages can be spoken side by side', () => {
  const [english, japanese] = [translator('en'), translator('ja')]
  expect([english('kind.live'), japanese('kind.live'), english('kind.live')]).toEqual([
    'Live',
    '本番',
    'Live',
  ])
})

test('values stand as they are, without HTML escapes', () => {
  expect(translator('en')('start-failure.where', { file: '/a & b/<c>.db' })).toContain('/a & b/<c>.db')
})

test('a message follows its count: English has two forms, Japanese one', () => {
  const said = (language: 'en' | 'ja') =>
    [0, 1, 2].map((count) => translator(language)('archive.runs', { count }))
  expect(said('en')).toEqual(['0 runs', '1 run', '2 runs'])
  expect(new Set(said('ja').map((words) => words.replace(/\d/, ''))).size).toBe(1)
})

test('what a speaker wrote is not taken for a place of the message, nor for anything else', () => {
  const title = '{{count}} $& {{title}} $t(kind.live)'
  expect(translator('en')('notice.talk-deleted', { title })).toContain(title)
})
