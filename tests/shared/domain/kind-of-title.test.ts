import { expect, test } from 'vitest'
import { kindOfTitle } from '#shared/domain/kind-of-title.ts'

test.each([
  ['Demo', 'demo'],
  ['Demo: breaking production', 'demo'],
  ['live demo', 'demo'],
  ['デモ：本番をわざと壊す', 'demo'],
  ['Q&A', 'q-and-a'],
  ['Ｑ＆Ａ', 'q-and-a'],
  ['Questions?', 'q-and-a'],
  ['質疑応答', 'q-and-a'],
])('a section called “%s” is of the kind %s', (title, kind) => {
  expect(kindOfTitle(title)).toBe(kind)
})

test.each([
  '',
  'Why we did it',
  'Introduction',
  'Demos-first, docs later',
  'Questionable choices',
  'Democracy at work',
  'Demo-driven development',
  'Questions we asked ourselves',
  'Q & Access rights',
  'デモクラシー',
  '質問に答える力',
])('a section called “%s” is content', (title) => {
  expect(kindOfTitle(title)).toBe('content')
})
