import { expect, test } from 'vitest'
import { talkSchema } from '#shared/domain/talk.ts'
import { minutes } from '#shared/domain/time.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'

const isTalk = (patch: Parameters<typeof makeTalk>[0]): boolean =>
  talkSchema.safeParse(makeTalk(patch)).success

test.each(['2026-11-03T09:30', '2026-12-31T23:59', '2028-02-29T00:00'])(
  'a talk can begin at %s',
  (startsAt) => {
    expect(isTalk({ startsAt })).toBe(true)
  },
)

test.each([
  '2026-99-99T99:99',
  '2026-00-10T09:30',
  '2026-13-10T09:30',
  '2026-11-00T09:30',
  '2026-11-32T09:30',
  '2026-11-03T24:00',
  '2026-11-03T09:60',
])('no talk begins at %s', (startsAt) => {
  expect(isTalk({ startsAt })).toBe(false)
})

test('the questions leave something of the slot for the talk', () => {
  expect(isTalk({ slot: minutes(40), qa: minutes(39) })).toBe(true)
  expect(isTalk({ slot: minutes(40), qa: minutes(40) })).toBe(false)
})
