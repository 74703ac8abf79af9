import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { demoTalk } from '#electron/demo/demo-talk.ts'
import { outlineMarkdown } from '#electron/export/outline-markdown.ts'
import { translator } from '#shared/i18n/translator.ts'
import type { Plan } from '#shared/domain/plan.ts'
import type { Talk } from '#shared/domain/talk.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { draftSections } from '#shared/outline/draft-sections.ts'
import { draftFrom } from '#tests/builders/draft-from.ts'
import { makeRevision } from '#tests/builders/make-revision.ts'
import { makeSection } from '#tests/builders/make-section.ts'
import { makeTalk } from '#tests/builders/make-talk.ts'

const written = (talk: Talk, sections: Plan): string =>
  outlineMarkdown({ talk, revision: makeRevision(talk, { sections }) }, translator('en'))

/** What the outline says of each section. */
const told = (sections: Plan) =>
  sections.map(({ title, planned, floated, notes }) => ({ title, planned, floated, notes }))

const readBack = (markdown: string) => {
  const draft = draftFrom(markdown)
  return { title: draft.title, sections: told(draftSections(draft, uuid)) }
}

test('an outline is a heading for each section, notes below', () => {
  const sections = [
    makeSection({ title: 'Opening', planned: minutes(2), notes: 'Say hello.\n\nWait.' }),
    makeSection({ title: 'A_demo*', planned: seconds(3750), floated: true }),
    makeSection({ title: 'Questions', planned: minutes(0) }),
  ]
  expect(written(makeTalk({ title: 'My talk' }), sections)).toBe(
    '# My talk\n\n## Opening (2:00)\n\nSay hello.\n\nWait.\n\n## ~~A\\_demo\\*~~ (1:02:30)\n\n## Questions\n',
  )
})

test.each(['en', 'ja'] as const)('the demo talk in %s is read back as it was', (language) => {
  const { talk, revisions } = demoTalk(language)
  const sections = revisions.at(-1)?.sections ?? []
  expect(readBack(written(talk, sections))).toEqual({ title: talk.title, sections: told(sections) })
})

/** A dash behind a title parts it from its time: it is no part of the title. */
const words = fc
  .array(
    fc.constantFrom(
      'Demo',
      '導入',
      'a*b',
      '_x_',
      '`code`',
      '<b>',
      '[1]',
      'C#',
      '&amp;',
      '~~',
      '10',
      '—',
      '(x)',
      '#',
      '+1',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((all) => all.join(' '))
  .filter((title) => !title.endsWith('—'))

const anySections = fc.array(
  fc.record({
    title: words.filter((title) => !/^~~.*~~$/.test(title)),
    planned: fc.integer({ min: 1, max: 3600 }).map(seconds),
    floated: fc.boolean(),
    notes: fc.constantFrom(
      '',
      'Slowly.',
      '- one\n- two',
      'a\n\nb',
      '```\n## code\n```',
      '| a | b |',
      '### deeper',
    ),
  }),
  { minLength: 2, maxLength: 6 },
)

test('any outline is read back: titles, times, notes, and what floats', () => {
  fc.assert(
    fc.property(words, anySections, (title, patches) => {
      const sections = patches.map(makeSection)
      expect(readBack(written(makeTalk({ title }), sections))).toEqual({ title, sections: told(sections) })
    }),
    { numRuns: 300 },
  )
})

test.each([
  '# A heading',
  '## Another (5m)',
  '---',
  '--',
  '```\nleft open',
  '<!-- a comment',
  '<script>',
  '  ## x',
])('notes with %s stay notes', (notes) => {
  const sections = [makeSection({ title: 'One', notes }), makeSection({ title: 'Two', notes: 'Note: two' })]
  const back = readBack(written(makeTalk(), sections)).sections
  expect(back.map(({ title }) => title)).toEqual(['One', 'Two'])
  expect(back[1]?.notes).toBe('Note: two')
})
