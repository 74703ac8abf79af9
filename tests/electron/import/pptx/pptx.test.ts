import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { readDeck } from '#electron/import/read-deck.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { draftSections, groupedSections } from '#shared/outline/draft-sections.ts'
import type { OutlineDraft } from '#shared/outline/outline.ts'
import { makePptx } from '#tests/builders/make-pptx.ts'

const drafted = (content: Uint8Array): OutlineDraft => {
  const read = readDeck(content, 'talk.pptx')
  if (!read.ok) throw new Error(`refused: ${read.problem}`)
  return read.value
}
const parts = (draft: OutlineDraft) => draft.parts.map(({ title, planned, notes }) => [title, planned, notes])

const deck = makePptx({
  slides: [
    { file: 3, title: 'Opening (2m)', notes: 'Say hello.\nWait & see.' },
    { file: 1, title: 'The problem', advance: 90_000, notes: '' },
    { file: 10, title: '予備', show: '0', notes: '使わない' },
    { file: 2, title: 'Demo' },
  ],
  sections: [
    { name: 'Begin', files: [3] },
    { name: 'Nothing', files: [] },
    { name: 'Middle', files: [1, 10, 2] },
  ],
})

test('a .pptx: slides in the deck’s own order, notes of the body alone, hidden slides, advance times once', () => {
  const draft = drafted(deck)
  expect(draft.format).toBe('pptx')
  expect(parts(draft)).toEqual([
    ['Opening', minutes(2), 'Say hello.\nWait & see.'],
    ['The problem', seconds(90), ''],
    ['予備', null, '使わない'],
    ['Demo', null, ''],
  ])
  expect(draft.parts.map(({ hidden }) => hidden)).toEqual([false, false, true, false])
})

test('the sections of a .pptx are told by number; one without slides is none, and that is said', () => {
  const draft = drafted(deck)
  expect(groupedSections(draft, 'sections').map(({ title, slides }) => [title, slides])).toEqual([
    ['Begin', { from: 1, to: 1 }],
    ['Middle', { from: 2, to: 4 }],
  ])
  expect(draft.problems).toEqual([{ line: null, code: 'empty-section', text: 'Nothing' }])
})

test('hidden slides float, even when all are hidden', () => {
  const hidden = makePptx({ slides: [{ file: 1, title: 'One', show: '0' }] })
  expect(draftSections(drafted(hidden), uuid)).toMatchObject([{ title: 'One', floated: true }])
})

test('a slide that the deck lists and does not hold is said', () => {
  const holed = makePptx({ slides: [{ file: 1, title: 'One' }], extra: {} })
  const broken = zipSync({
    'ppt/presentation.xml': strToU8(
      '<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId id="256" r:id="x"/></p:sldIdLst></p:presentation>',
    ),
  })
  expect(drafted(holed).problems).toEqual([])
  expect(drafted(broken).problems).toEqual([{ line: null, code: 'slide-missing', text: '1' }])
})

/** The same deck, its parts named and written in another way. */
const rewritten = (name: (name: string) => string, text: (text: string) => string = (same) => same) =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(deck)).map(([part, bytes]) => [name(part), strToU8(text(strFromU8(bytes)))]),
    ),
  )

test.each([
  ['folders parted by backslashes', rewritten((name) => name.replaceAll('/', '\\'))],
  ['letters of another case', rewritten((name) => name.replace(/slide(\d)/, 'SLIDE$1'))],
  [
    'escaped names in the archive',
    rewritten(
      (name) => name.replace(/slide(\d)/, 'my%20slide$1'),
      (text) => text.replaceAll(/\/(slide|notesSlide)(\d+\.xml)/g, '/my slide$2'),
    ),
  ],
  [
    'escaped names in the relations',
    rewritten(
      (name) => name.replace(/slide(\d)/, 'f\u00fcr $1'),
      (text) => text.replaceAll(/\/slide(\d+\.xml)/g, '/f%C3%BCr%20$1'),
    ),
  ],
  [
    'a prefix of its own',
    rewritten(
      (name) => name,
      (text) => text.replaceAll('r:id=', 'd3p1:id='),
    ),
  ],
  [
    'a relation’s id on two things',
    rewritten(
      (name) => name,
      (text) =>
        text.replace(
          '<Relationships>',
          '<Relationships><Relationship Id="rId3" Type="a/theme" Target="t.xml"/>',
        ),
    ),
  ],
])('a .pptx with %s is the same', (_what, bytes) => {
  const { parts: read, problems } = drafted(bytes)
  expect(read.map(({ title }) => title)).toEqual(['Opening', 'The problem', '予備', 'Demo'])
  expect(problems).toEqual(drafted(deck).problems)
})

test('what a deck says in two ways for older and newer programs is read once, in groups too', () => {
  const shape = (text: string) =>
    `<p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`
  const filling = `<p:grpSp>${shape('Grouped (3m)')}</p:grpSp>`
  const grouped = makePptx({ slides: [{ file: 1, title: '' }], filling })
  expect(parts(drafted(grouped))).toEqual([['Grouped', minutes(3), '']])
  const twice = rewritten(
    (name) => name,
    (text) =>
      text.replace(
        /<p:sp>(?:(?!<p:sp>).)*Say hello.*?<\/p:sp>/s,
        '<mc:AlternateContent><mc:Choice Requires="a14">$&</mc:Choice><mc:Fallback>$&</mc:Fallback></mc:AlternateContent>',
      ),
  )
  expect(drafted(twice).parts[0]?.notes).toBe('Say hello.\nWait & see.')
})
