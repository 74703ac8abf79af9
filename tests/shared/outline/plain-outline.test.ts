import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatLength } from '#shared/domain/format.ts'
import { minutes, seconds } from '#shared/domain/time.ts'
import { draftFrom, times, written } from '#tests/builders/draft-from.ts'

test('pasted lines are sections, with their times where they have one', () => {
  expect(times(draftFrom('Opening — 2:00\nDemo: 5 min\n\nQuestions\nClosing (90s)'))).toEqual([
    ['Opening', minutes(2)],
    ['Demo', minutes(5)],
    ['Questions', null],
    ['Closing', seconds(90)],
  ])
})

test('lines without any time are sections too', () => {
  expect(draftFrom('Opening\nDemo\nClosing').parts.map(({ title }) => title)).toEqual([
    'Opening',
    'Demo',
    'Closing',
  ])
})

test('a first line apart from the others is the title of the talk', () => {
  const draft = draftFrom('My talk\n\nOpening — 2:00\nDemo — 5:00')
  expect(draft.title).toBe('My talk')
  expect(draft.parts.map(({ line }) => line)).toEqual([3, 4])
  expect(draftFrom('My talk\n• Opening — 2:00\n• Demo — 5:00').title).toBe('My talk')
})

test('indented lines, bullets under plain lines, quotes and sentences are notes', () => {
  const draft = draftFrom('Opening — 2:00\n- say hello\n  slowly\n> a quote\nThis is said.\nDemo — 5:00')
  expect(written(draft)).toEqual([
    {
      title: 'Opening',
      planned: minutes(2),
      notes: '- say hello\n  slowly\n> a quote\nThis is said.',
      line: 1,
    },
    { title: 'Demo', planned: minutes(5), notes: '', line: 6 },
  ])
})

test('a byte order mark is no part of the first title', () => {
  expect(draftFrom('\ufeffOpening — 2:00\nDemo — 5:00').parts[0]?.title).toBe('Opening')
})

test('a whole outline may be indented', () => {
  expect(draftFrom('    Opening — 2:00\n    Demo — 5:00').parts.map(({ title }) => title)).toEqual([
    'Opening',
    'Demo',
  ])
})

test('lines written as "title — time" give those titles and times, in order', () => {
  const title = fc.string({ unit: fc.constantFrom('a', 'b', 'Z', '漢', '字', 'か'), minLength: 1 })
  const section = fc.tuple(title, fc.integer({ min: 1, max: 86_400 }).map(seconds))
  const mark = fc.constantFrom('', '- ', '* ', '1. ', '• ')
  fc.assert(
    fc.property(fc.array(section, { minLength: 1, maxLength: 30 }), mark, (sections, bullet) => {
      fc.pre(sections.every(([name]) => !/^(?:total|sum)$/i.test(name)))
      const text = sections.map(([name, planned]) => `${bullet}${name} — ${formatLength(planned)}`)
      expect(times(draftFrom(text.join('\n')))).toEqual(sections)
    }),
  )
})
