import { expect, test } from 'vitest'
import { speechCount } from '#shared/domain/estimates/speech-count.ts'

const words = (notes: string): number => speechCount(notes).words
const characters = (notes: string): number => speechCount(notes).characters

test.each([
  ['Good morning, everybody.', 3],
  ["We don't know what 3.5 % of the U.S. does", 9],
  ['naïve café', 2],
  ['', 0],
  ['\r\n — … 🎉', 0],
])('counts the words of %j', (notes, count) => {
  expect(speechCount(notes)).toEqual({ words: count, characters: 0 })
})

test.each([
  ['皆さん、こんにちは。', 8],
  ['「コーヒー」は、いかがですか？', 11],
  ['ｺｰﾋｰ', 4],
])('counts the characters of %j, not its punctuation', (notes, count) => {
  expect(speechCount(notes)).toEqual({ words: 0, characters: count })
})

test('counts each part of mixed text by its own script', () => {
  expect(speechCount('ReactとTypeScriptで2026年に作りました')).toEqual({ words: 3, characters: 9 })
})

test.each([
  ['a code block', 'Look here\n\n```ts\nconst a = 1\n---\n```\n\nand go on', 5],
  ['a code block with tildes that holds backticks', 'one\n~~~\n```\ntwo three\n~~~\nfour', 2],
  ['code that is never closed', 'one two\n```\nthree four', 2],
  ['a comment over several lines', 'one <!-- two\nthree --> four', 2],
  ['an address', 'See https://example.com/a/b?c=d#e for more', 3],
  ['an address behind Japanese', 'https://example.com/を', 0],
  ['an image, but not what a link says', '![a b c](d.png) [two words](https://x.org)', 2],
  ['tags', '<v-click at="2">now</v-click><br/>then', 2],
  ['a stage direction in brackets', 'Hello [wave at the back] there 【間】', 2],
  ['a stage direction on a line of its own', 'Hello\n(drink some water)\nthere', 2],
  ['a pause within a sentence', 'Hello (pause) there（クリック）', 2],
  [
    'the marks of headings, lists, quotes and tables',
    '# One\n- two\n3. three\n> four\n| five |\n|------|',
    5,
  ],
  ['rules and containers', 'one\n---\n::: right\ntwo\n:::', 2],
  ['entities', 'one&nbsp;two', 2],
])('leaves out %s', (_what, notes, count) => {
  expect(words(notes)).toBe(count)
})

test('keeps what is said in brackets within a sentence, and inline code', () => {
  expect(words('Run `npm test` (all of it) now')).toBe(7)
})

test('an address stops where the Japanese goes on', () => {
  expect(characters('https://example.com/を見てください')).toBe(7)
})

test.each([
  ['open comments', '<!-- '],
  ['open brackets', '['],
  ['open images', '![a](b'],
  ['open tags', '<a '],
  ['words', 'word '],
  ['marks', '-*#>|: '],
  ['entities', '&a'],
  ['spaces', ' '],
  ['colons', ':'],
])('200,000 characters of %s are read well within the time of a test', (_what, piece) => {
  expect(speechCount(`${piece.repeat(200_000 / piece.length)}x\r`).characters).toBe(0)
})
