import { strToU8, zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDeck } from '#electron/import/read-deck.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { groupedSections } from '#shared/outline/draft-sections.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { makePptx } from '#tests/builders/make-pptx.ts'

const drafted = (content: Uint8Array | string, name: string): OutlineDraft => {
  const read = readDeck(typeof content === 'string' ? strToU8(content) : content, name)
  if (!read.ok) throw new Error(`refused: ${read.problem}`)
  return read.value
}
const parts = (draft: OutlineDraft) => draft.parts.map(({ title, planned, notes }) => [title, planned, notes])

const deck = makePptx({ slides: [{ file: 1, title: 'One', notes: 'Say hello.' }] })

test('a page of reveal.js: nested sections are columns, data-timing in seconds, what is left of totalTime is shared', () => {
  const html = `<!doctype html><title>My talk</title><div class="reveal"><div class="slides">
<section><h1>Opening</h1><aside class="notes">Say <b>hello</b>.</aside></section>
<section>
<section data-timing="90"><h2>The problem</h2></section>
<section data-notes="Wait."><h2>Nobody sleeps</h2></section>
</section>
<section data-visibility="hidden"><h2>予備</h2></section>
</div></div><script>Reveal.initialize({ totalTime: 330 })</script>`
  const draft = drafted(html, 'talk.html')
  expect(draft).toMatchObject({ format: 'reveal', title: 'My talk', length: seconds(330) })
  expect(parts(draft)).toEqual([
    ['Opening', minutes(2), 'Say hello.'],
    ['The problem', seconds(90), ''],
    ['Nobody sleeps', minutes(2), 'Wait.'],
    ['予備', null, ''],
  ])
  expect(draft.parts.map(({ line }) => line)).toEqual([2, 4, 5, 7])
  expect(groupedSections(draft).map(({ title }) => title)).toEqual(['Opening', 'The problem', '予備'])
})

test('seconds may carry their letter, and the highest heading of a slide is its title', () => {
  const html = `<div class="slides"><section data-timing="20s"><h3>Part one</h3><h2>Tea</h2></section><section><h2>Water</h2></section></div>`
  expect(parts(drafted(html, 'talk.html'))).toEqual([
    ['Tea', seconds(20), ''],
    ['Water', null, ''],
  ])
})

test('Markdown in a page of reveal.js is slides too; that of another file is not read, and said', () => {
  const html = `<div class="slides"><section><h1>One</h1></section>
<section data-markdown data-visibility="hidden"><textarea data-template>
    ## Two (2m)
    Note: slowly
    ---
    ## Three

    \`\`\`
    ---
    \`\`\`
</textarea></section>
<section data-markdown="more.md"></section></div>`
  const draft = drafted(html, 'talk.html')
  expect(parts(draft).slice(0, 3)).toEqual([
    ['One', null, ''],
    ['Two', minutes(2), 'slowly'],
    ['Three', null, ''],
  ])
  expect(draft.parts.map(({ hidden }) => hidden).slice(0, 3)).toEqual([false, true, true])
  expect(draft.problems).toEqual([{ line: 12, code: 'not-read', text: 'more.md' }])
})

test('Markdown in a column of slides is read, and hidden with its column', () => {
  const html = `<div class="slides"><section data-visibility="hidden">
<section data-markdown><textarea data-template>
## Nested (5m)

Words.

Note: say this
--
## Below
</textarea></section>
<section><h2>Last</h2></section>
</section><section><h2>Next</h2></section></div>`
  const draft = drafted(html, 'talk.html')
  expect(parts(draft)).toEqual([
    ['Nested', minutes(5), 'say this'],
    ['Below', null, ''],
    ['Last', null, ''],
    ['Next', null, ''],
  ])
  expect(draft.parts.map(({ hidden }) => hidden)).toEqual([true, true, true, false])
  expect(groupedSections(draft).map(({ title }) => title)).toEqual(['Nested', 'Next'])
})

test('a decimal comma is one where semicolons part the cells', () => {
  expect(parts(drafted('Title;Minutes\nA;7,5\nB;10\n', 'talk.csv'))).toEqual([
    ['A', seconds(450), ''],
    ['B', minutes(10), ''],
  ])
})

test.each(['marp', 'slidev', 'reveal'])('a deck of %s with the line ends of Windows is the same', (name) => {
  const text = readFileSync(new URL(`../../fixtures/decks/${name}.md`, import.meta.url), 'utf8')
  const windows = drafted(text.replaceAll('\n', '\r\n'), 'a.md')
  expect(windows).toEqual(drafted(text, 'a.md'))
  expect(windows.parts.length).toBeGreaterThan(3)
})

test('splits with the line ends of Windows are the same', () => {
  const text = readFileSync(new URL('../../fixtures/decks/splits.lss', import.meta.url), 'utf8')
  expect(drafted(text.replaceAll('\n', '\r\n'), 'a.lss')).toEqual(drafted(text, 'a.lss'))
})

const csv = 'Section,Time,Notes\r\n"Opening, loud",2:00,"first\r\nsecond"\r\nDemo,5 min,\r\n'
const rows = [
  ['Opening, loud', minutes(2), 'first\nsecond'],
  ['Demo', minutes(5), ''],
]

test('a CSV is read with its quotes and line ends, and lines are those of the file', () => {
  const draft = drafted(csv, 'talk.csv')
  expect(draft.format).toBe('table')
  expect(parts(draft)).toEqual(rows)
  expect(draft.parts.map(({ line }) => line)).toEqual([2, 4])
})

test.each([
  ['a byte order mark', strToU8(`\ufeff${csv}`)],
  ['UTF-16', Buffer.from(`\ufeff${csv}`, 'utf16le')],
  [
    'semicolons',
    strToU8(
      csv
        .replace('Section,Time,Notes', 'Section;Time;Notes')
        .replace('",2:00,"', '";2:00;"')
        .replace('Demo,5 min,', 'Demo;5 min;'),
    ),
  ],
])('a CSV with %s is the same', (_what, bytes) => {
  expect(parts(drafted(new Uint8Array(bytes), 'talk.csv'))).toEqual(rows)
})

test('a pasted table is known by its first line; a list with commas stays a list', () => {
  expect(parts(drafted(csv, ''))).toEqual(rows)
  expect(parts(drafted('所要\tタイトル\n5分\t導入\n', ''))).toEqual([['導入', minutes(5), '']])
  expect(parts(drafted('Opening, 2m\nSections, slides and all, 5m\n', ''))).toEqual([
    ['Opening', minutes(2), ''],
    ['Sections, slides and all', minutes(5), ''],
  ])
})

test('a Japanese TSV in Shift_JIS is read', () => {
  const shiftJis = Uint8Array.from([
    0x8d, 0x80, 0x96, 0xda, 0x09, 0x8e, 0x9e, 0x8a, 0xd4, 0x0d, 0x0a, 0x93, 0xb1, 0x93, 0xfc, 0x09, 0x35,
    0x95, 0xaa, 0x0d, 0x0a,
  ])
  expect(parts(drafted(shiftJis, 'talk.tsv'))).toEqual([['導入', minutes(5), '']])
})

test('what a file is shows by what stands in it, whatever its name says', () => {
  const splits = readFileSync(new URL('../../fixtures/decks/splits.lss', import.meta.url))
  expect(drafted(deck, 'talk.md').format).toBe('pptx')
  expect(drafted(new Uint8Array(splits), 'talk.txt').format).toBe('livesplit')
  expect(drafted('## One (5m)\n## Two', 'talk.csv.md').format).toBe('outline')
})

const bomb = zipSync({
  'ppt/presentation.xml': new Uint8Array(21_000_000),
})
const deep = `<p:presentation>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</p:presentation>`

test.each([
  ['a zip bomb', bomb, 'damaged'],
  ['a deck cut short', deck.slice(0, deck.length / 2), 'damaged'],
  ['an archive without a presentation', zipSync({ '../../etc/passwd': strToU8('x') }), 'damaged'],
  ['elements without end', zipSync({ 'ppt/presentation.xml': strToU8(deep) }), 'damaged'],
  [
    'an entity bomb',
    zipSync({
      'ppt/presentation.xml': strToU8('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    }),
    'damaged',
  ],
  ['an empty deck', new Uint8Array(), 'empty'],
])('%s is refused', (_what, bytes, problem) => {
  expect(readDeck(bytes, 'a.pptx')).toEqual({ ok: false, problem })
})

test('names that lead out of the archive are not followed', () => {
  const escaping = makePptx({
    slides: [{ file: 1, title: 'One' }],
    extra: { '../../ppt/slides/slide1.xml': strToU8('<p:sld/>'), '__proto__/polluted': strToU8('x') },
  })
  expect(parts(drafted(escaping, 'a.pptx'))).toEqual([['One', null, '']])
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('a spreadsheet that names its mark first, with a title over two lines', () => {
  expect(parts(drafted('sep=;\nSection;Minutes\n"Intro\nand why";2,5\nDemo;10\n', 'talk.csv'))).toEqual([
    ['Intro and why', seconds(150), ''],
    ['Demo', minutes(10), ''],
  ])
})

test.each([
  ['<!-- Made by hand. -->\n<!doctype html>'],
  [
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n<html>',
  ],
])('a page below %j is one of reveal.js', (above) => {
  const slides = '<div class="slides"><section><h1>One</h1></section><section><h1>Two</h1></section></div>'
  expect(drafted(`${above}\n${slides}`, 'talk.html').parts.map(({ title }) => title)).toEqual(['One', 'Two'])
})

test('how long a page takes is read where it is worked out, and not in a comment', () => {
  const page = (settings: string): string =>
    `<section><h1>One</h1></section><section><h1>Two</h1></section><script>Reveal.initialize({ ${settings} })</script>`
  expect(drafted(page('// totalTime: 5\n totalTime: 40 * 60,'), 'a.html').length).toBe(minutes(40))
  expect(drafted(page('src: "https://a.b/c", totalTime: 2400'), 'a.html').length).toBe(minutes(40))
  expect(drafted(page('// totalTime: 2400\n'), 'a.html').length).toBeNull()
})

test('Markdown in a page is parted by the marks that its section names', () => {
  const section = (marks: string, markdown: string): string =>
    `<div class="slides"><section data-markdown ${marks}><script type="text/template">${markdown}</script></section></div>`
  const blank = section(
    String.raw`data-separator="^\n\n\n" data-separator-vertical="^\r?\n\r?\n" data-separator-notes="^Say:"`,
    '# One\n\nwords\n\n---\n\n\n## Below\nSay: slowly\n\n\n\n# Two',
  )
  const draft = drafted(blank, 'talk.html')
  expect(parts(draft)).toEqual([
    ['One', null, ''],
    ['Below', null, 'slowly'],
    ['Two', null, ''],
  ])
  const named = section(String.raw`data-separator="^\n\+\+\+\n$"`, '# One\n\n+++\n\n# Two\n\nNote: hi')
  expect(parts(drafted(named, 'talk.html'))).toEqual([
    ['One', null, ''],
    ['Two', null, 'hi'],
  ])
})
