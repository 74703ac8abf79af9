import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatLength } from '#shared/domain/format.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { timedTitle } from '#shared/outline/timed-title.ts'

test.each([
  ['Title (5m)', 'Title', minutes(5)],
  ['Title [5:00]', 'Title', minutes(5)],
  ['Title — 5:00', 'Title', minutes(5)],
  ['Title—5:00', 'Title', minutes(5)],
  ['Title – 90s', 'Title', seconds(90)],
  ['Title - 5 min', 'Title', minutes(5)],
  ['Title -- 5 min', 'Title', minutes(5)],
  ['Title: 5m', 'Title', minutes(5)],
  ['Title: (5m)', 'Title', minutes(5)],
  ['Title: 1:02:00', 'Title', minutes(62)],
  ['Title 1:02:00', 'Title', minutes(62)],
  ['Title 5:00', 'Title', minutes(5)],
  ['Title   5 min', 'Title', minutes(5)],
  ['Title 5 min', 'Title', minutes(5)],
  ['Title 1½ min', 'Title', seconds(90)],
  ['Title ...... 5 min', 'Title', minutes(5)],
  ['質疑応答…5分', '質疑応答', minutes(5)],
  ['本題〈10分〉', '本題', minutes(10)],
  ['Title — 2,5 min', 'Title', seconds(150)],
  ['Demo 10m', 'Demo', minutes(10)],
  ['Windows 11 90s', 'Windows 11', seconds(90)],
  ['デモ 10分', 'デモ', minutes(10)],
  ['Part 2: 5m', 'Part 2', minutes(5)],
  ['A - B: C - 5m', 'A - B: C', minutes(5)],
  ['Demo (live) (5m)', 'Demo (live)', minutes(5)],
  ['導入（5分）', '導入', minutes(5)],
  ['導入【５分３０秒】', '導入', seconds(330)],
  ['導入：5分', '導入', minutes(5)],
  ['導入　5分', '導入', minutes(5)],
  ['Title, 5m', 'Title', minutes(5)],
  ['Well, (5m)', 'Well,', minutes(5)],
  ['Title / 5m', 'Title', minutes(5)],
  ['Title | 5 min', 'Title', minutes(5)],
  ['Title ~5m', 'Title', minutes(5)],
  ['Title ........ 5m', 'Title', minutes(5)],
  ['導入 〜 5分', '導入', minutes(5)],
  ['導入〔3分〕', '導入', minutes(3)],
  ['導入（約5分）', '導入', minutes(5)],
  ['導入 1時間半', '導入', minutes(90)],
  ['導入（5分半）', '導入', seconds(330)],
  ['Title 5’30”', 'Title', seconds(330)],
  ["Title 5'30''", 'Title', seconds(330)],
  ['5m Intro', 'Intro', minutes(5)],
  ['5 min Intro', 'Intro', minutes(5)],
  ['1h 30m Intro', 'Intro', minutes(90)],
  ['5 minutes: Intro', 'Intro', minutes(5)],
  ['[5m] Intro', 'Intro', minutes(5)],
  ['5分　導入', '導入', minutes(5)],
  ['【5分】導入', '導入', minutes(5)],
  ['Tea (5 min) — why it cools', 'Tea — why it cools', minutes(5)],
  ['Tea (5 min): why (really)', 'Tea: why (really)', minutes(5)],
  ['お茶（5分）：なぜ冷めるか', 'お茶：なぜ冷めるか', minutes(5)],
  ['Demo (5–8 min)', 'Demo', minutes(8)],
  ['Demo – 5 ~ 10 min', 'Demo', minutes(10)],
  ['Demo 5–7 min', 'Demo', minutes(7)],
  ['デモ 5〜7 分', 'デモ', minutes(7)],
  ['Demo (30-45 s)', 'Demo', seconds(45)],
  ['実演（3分〜5分）', '実演', minutes(5)],
  ['Part 3 - 5 min', 'Part 3', minutes(5)],
  ['5:00', '', minutes(5)],
  ['(5m)', '', minutes(5)],
  ['— 5m', '', minutes(5)],
])('%s is a title and a time', (text, title, planned) => {
  expect(timedTitle(text)).toEqual({ title, planned })
})

test.each([
  'Title',
  'Part 2',
  'Demo (2)',
  'Top: 10',
  'Windows - 11',
  'Kubernetes in 5 minutes',
  'Kubernetes in 5 min',
  'The last 10 min',
  'Demo 10 to 12 min',
  'Title, 2,5',
  'Demo (10-5 min)',
  'Demo (5-10)',
  'covid-19m',
  'Ratio 3:2',
  'Demo (99h)',
  'Title (5m) and more',
  '第2：5分',
  '5:00 Intro',
  '5 minutes to midnight',
  '24h of Le Mans',
  '5S 活動',
  'Tea (2 cups): why',
  '5分で分かる設計',
  '',
])('"%s" is a title alone', (text) => {
  expect(timedTitle(text)).toEqual({ title: text, planned: null })
})

test('a time after a very long title is found', () => {
  const title = 'word '.repeat(100_000).trim()
  expect(timedTitle(`${title} — 5:00`)).toEqual({ title, planned: minutes(5) })
})

test('what is written as a title and a time is read as that title and that time', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'Z', '漢', '字', 'か'), minLength: 1 })
  const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
  const length = fc.integer({ min: 0, max: 86_400 }).map(seconds)
  const way = fc.constantFrom('()', '（）', '[]', ' — ', ' – ', ' - ', ': ', '：', '\t', ' ')
  fc.assert(
    fc.property(title, length, way, (name, planned, [open = '', ...rest]) => {
      const time = formatLength(planned)
      const brackets = '([（'.includes(open)
      const text = brackets
        ? `${name} ${open}${time}${rest.join('')}`
        : `${name}${open}${rest.join('')}${time}`
      expect(timedTitle(text)).toEqual({ title: name, planned })
    }),
  )
})
