import { expect, test } from 'vitest'
import { translator } from '#electron/i18n.ts'

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
