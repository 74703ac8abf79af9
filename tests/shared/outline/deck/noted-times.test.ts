import { expect, test } from 'vitest'
import { minutes, seconds } from '#shared/domain/time.ts'
import { draftFrom } from '#tests/builders/draft-from.ts'

const marp = (...notes: readonly string[]): string =>
  `---\nmarp: true\n---\n${notes.map((note, index) => `\n# ${index}\n\n<!--\n${note}\n-->\n`).join('\n---\n')}`
const told = (text: string) => draftFrom(text).parts.map(({ planned, notes }) => [planned, notes])

test('notes that begin with a span from 0:00 give each slide what lies between', () => {
  const slidev = marp('0:00–0:40\n\nHello.', '0:40–1:25\nWhy.', 'No time.', '7:20 - 8:10\nDemo.').replace(
    'marp: true',
    'theme: seriph',
  )
  for (const text of [slidev, slidev.replace('theme: seriph', 'marp: true')])
    expect(told(text)).toEqual([
      [seconds(40), 'Hello.'],
      [seconds(45), 'Why.'],
      [null, 'No time.'],
      [seconds(50), 'Demo.'],
    ])
})

test('a first line of the notes that is only a time, or brackets at their end with one, is the slide’s time', () => {
  expect(
    told(
      marp(
        '⏱ 2 min\n\nHello.',
        'Say why. (90s)',
        '約3分\nゆっくり',
        '**Time:** 1m',
        'Wait 5 minutes.\nGo on (2)',
      ),
    ),
  ).toEqual([
    [minutes(2), 'Hello.'],
    [seconds(90), 'Say why.'],
    [minutes(3), 'ゆっくり'],
    [minutes(1), ''],
    [null, 'Wait 5 minutes.\nGo on (2)'],
  ])
})

test('a time of the slide’s own is not changed by its notes', () => {
  expect(told('---\nmarp: true\n---\n\n# A (5m)\n\n<!--\n2 min\nHello.\n-->\n\n---\n\n# B\n')[0]).toEqual([
    minutes(5),
    '2 min\nHello.',
  ])
})
